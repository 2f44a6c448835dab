package dev.bureau.internal.data.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTests {

    private final Keys keys = new Keys();

    @Test
    void keepsNumbersInTheirOrder() {
        for (var number = 0L; number < 1_000; number++) {
            keys.add(new Object[] {number * 7});
        }
        assertThat(keys).hasSize(1_000).startsWith(new Key(List.of(0L)), new Key(List.of(7L)));
        assertThat(keys.getLast()).isEqualTo(new Key(List.of(6_993L)));
    }

    @Test
    void keepsKeysOfSeveralColumnsWithWhatIsEmptyInThem() {
        keys.add(new Object[] {"a", 1});
        keys.add(new Object[] {"b", null});
        assertThat(keys)
                .containsExactly(new Key(List.of("a", 1)), new Key(Arrays.asList("b", null)));
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(keys).isEmpty();
    }
}
