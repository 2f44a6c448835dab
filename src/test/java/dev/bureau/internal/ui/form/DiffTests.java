package dev.bureau.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.ui.form.Diff.Kind;
import dev.bureau.internal.ui.form.Diff.Piece;
import org.junit.jupiter.api.Test;

class DiffTests {

    @Test
    void marksTheWordsThatCameAndWent() {
        assertThat(Diff.of("the old harbour is closed", "the new harbour is closed today"))
                .containsExactly(
                        new Piece(Kind.SAME, "the "),
                        new Piece(Kind.REMOVED, "old "),
                        new Piece(Kind.ADDED, "new "),
                        new Piece(Kind.SAME, "harbour is "),
                        new Piece(Kind.REMOVED, "closed"),
                        new Piece(Kind.ADDED, "closed today"));
    }

    @Test
    void shortensWhatIsAlike() {
        var start = "word ".repeat(50);
        var pieces = Diff.of(start + "one", start + "two");
        assertThat(pieces.getFirst().text()).isEqualTo("… " + "word ".repeat(6));
        assertThat(pieces).hasSize(3);
    }

    @Test
    void comparesTextsOfAnyLength() {
        var before = "a b ".repeat(20_000);
        var after = "c d ".repeat(20_000);
        assertThat(Diff.of(before, after))
                .extracting(Piece::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(Diff.of("same", "same")).containsExactly(new Piece(Kind.SAME, "same"));
        assertThat(Diff.of("", "")).isEmpty();
    }
}
