package dev.bureau.internal.data.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.question.Sorted;
import dev.bureau.internal.data.question.Sorted.Empty;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTests {

    private static final Sorted KEY = new Sorted(true, Empty.NEVER);
    private static final Sorted PUBLISHED = new Sorted(true, Empty.LAST);

    @Test
    void comparesAValueAndTheKeyAtOnceAndThenReadsWhatIsEmpty() {
        assertThat(Segments.behind(List.of(PUBLISHED, KEY), List.of(false, false), true, true))
                .containsExactly(List.of(new Part.Behind(0, 1, true)), List.of(new Part.Empty(0)));
    }

    @Test
    void readsWhatIsTheSameFirstWhereColumnsAreComparedOneByOne() {
        assertThat(Segments.behind(List.of(PUBLISHED, KEY), List.of(false, false), false, false))
                .containsExactly(
                        List.of(new Part.Same(0), new Part.Behind(1, 1, false)),
                        List.of(new Part.Behind(0, 0, false)),
                        List.of(new Part.Empty(0)));
    }

    @Test
    void endsAmongTheEmptyOnes() {
        assertThat(Segments.behind(List.of(PUBLISHED, KEY), List.of(true, false), false, true))
                .containsExactly(List.of(new Part.Empty(0), new Part.Behind(1, 1, false)));
    }

    @Test
    void beginsAmongTheEmptyOnesFromTheEnd() {
        var steps = List.of(PUBLISHED.reversed(), KEY.reversed());
        assertThat(Segments.behind(steps, List.of(true, false), false, true))
                .containsExactly(
                        List.of(new Part.Empty(0), new Part.Behind(1, 1, false)),
                        List.of(new Part.Filled(0)));
    }

    @Test
    void comparesOneByOneWhatLeadsInTwoDirections() {
        var steps = List.of(new Sorted(false, Empty.NEVER), KEY);
        assertThat(Segments.behind(steps, List.of(false, false), true, true))
                .containsExactly(
                        List.of(new Part.Same(0), new Part.Behind(1, 1, true)),
                        List.of(new Part.Behind(0, 0, false)));
    }

    @Test
    void keepsColumnsOfRelatedRowsApart() {
        var steps = List.of(Sorted.related(true), KEY);
        assertThat(Segments.all(steps))
                .containsExactly(List.of(new Part.Filled(0)), List.of(new Part.Empty(0)));
        assertThat(Segments.behind(steps, List.of(false, false), false, true))
                .containsExactly(
                        List.of(new Part.Same(0), new Part.Behind(1, 1, false)),
                        List.of(new Part.Behind(0, 0, false)),
                        List.of(new Part.Empty(0)));
        assertThat(Segments.all(List.of(PUBLISHED, KEY))).containsExactly(List.of());
    }
}
