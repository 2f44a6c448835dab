package dev.bureau.internal.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bureau.access.Refusal;
import dev.bureau.internal.data.library.Genre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.Assert;

class FaultsTests {

    @Test
    void takesWhatApplicationsThrowForASentence() {
        assertThat(Faults.meant(new Refusal("Not on Sundays."))).isTrue();
        assertThat(Faults.meant(new IllegalStateException("Not on Sundays."))).isTrue();
        assertThat(Faults.meant(new IllegalArgumentException("Not on Sundays."))).isTrue();
    }

    @Test
    void doesNotTakeMistakesForSentences() {
        assertThat(
                        List.of(
                                new IllegalStateException(),
                                new NullPointerException("\"this.title\" is null"),
                                catchThrowable(() -> Genre.valueOf("X")),
                                catchThrowable(() -> Integer.valueOf("X")),
                                catchThrowable(() -> List.of().iterator().remove()),
                                catchThrowable(() -> Assert.isTrue(false, "id"))))
                .noneMatch(Faults::meant);
    }
}
