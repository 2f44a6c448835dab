package dev.bureau.internal.data.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeCodecTests {

    @Test
    void readsWhatItWrote() {
        var changes =
                List.<Change>of(
                        new Change.Value("title", "", "<b>\"ü\"\n"),
                        new Change.Members("tags", List.of("a"), List.of()),
                        new Change.Members("tags", List.of(), List.of()),
                        new Change.Child(
                                "comments",
                                Revision.Kind.DELETED,
                                "7",
                                "A comment",
                                List.of(new Change.Value("body", "x", ""))));

        assertThat(ChangeCodec.read(ChangeCodec.write(changes))).isEqualTo(changes);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(ChangeCodec.read("[]")).isEmpty();
    }
}
