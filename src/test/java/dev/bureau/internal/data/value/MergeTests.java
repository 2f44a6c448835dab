package dev.bureau.internal.data.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.library.Typing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTests {

    @Test
    void leavesAloneWhatTheActorLeftAlone() {
        assertThat(Merge.of("a", "a", "theirs")).isEqualTo(new Merge.Unchanged());
        assertThat(Merge.of(new BigDecimal("1.50"), new BigDecimal("1.5"), BigDecimal.TEN))
                .isEqualTo(new Merge.Unchanged());
        assertThat(Merge.of(null, null, null)).isEqualTo(new Merge.Unchanged());
    }

    @Test
    void appliesWhatNobodyElseChanged() {
        assertThat(Merge.of("a", "mine", "a")).isEqualTo(new Merge.Apply("mine"));
        assertThat(Merge.of("a", null, "a")).isEqualTo(new Merge.Apply(null));
        assertThat(Merge.of("a", "a ", "a")).isEqualTo(new Merge.Apply("a "));
    }

    @Test
    void collidesWhereBothChangedDifferently() {
        assertThat(Merge.of("a", "mine", "theirs")).isEqualTo(new Merge.Collides());
        assertThat(Merge.of("a", null, "theirs")).isEqualTo(new Merge.Collides());
        assertThat(Merge.of(List.of("a"), List.of("b"), List.of("c")))
                .isEqualTo(new Merge.Collides());
    }

    @Test
    void comparesBytesByContent() {
        assertThat(Merge.of(new byte[] {1}, new byte[] {1}, new byte[] {2}))
                .isEqualTo(new Merge.Unchanged());
    }

    @Test
    void mergesMembersByWhoJoinedAndWhoLeft() {
        var base = Typing.references("a", "b");

        assertThat(Merge.ofMembers(base, Typing.references("b", "c"), Typing.references("a", "d")))
                .isEqualTo(
                        new Merge.Apply(
                                new Merge.Members(Typing.references("c"), Typing.references("a"))));
        assertThat(Merge.ofMembers(base, Set.of(), Set.of())).isEqualTo(new Merge.Unchanged());
    }
}
