package dev.bureau.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextMergeTests {

    private static final int PAIRS = 3_000;

    @Test
    void joinsChangesAtDifferentPlaces() {
        assertThat(
                        TextMerge.of(
                                "The storm came in the night.\n\nThe harbour is closed today.",
                                "The first storm came in the night.\n\nThe harbour is closed today.",
                                "The storm came in the night.\n\nThe old harbour is closed."))
                .contains("The first storm came in the night.\n\nThe old harbour is closed.");
    }

    @Test
    void takesOnceWhatBothWroteAlike() {
        assertThat(TextMerge.of("a b c d e", "a B c d e", "a B c d E")).contains("a B c d E");
    }

    @Test
    void joinsNothingThatTouches() {
        assertThat(TextMerge.of("a b c d", "a B c d", "a b C d")).isEmpty();
        assertThat(TextMerge.of("a b", "a b c", "a b d")).isEmpty();
        assertThat(TextMerge.of("", "mine", "theirs")).isEmpty();
    }

    @Test
    void losesAndInventsNoWord() {
        var joined = 0;
        for (var seed = 0; seed < PAIRS; seed++) {
            var random = new Random(seed);
            var base = IntStream.range(0, 12).mapToObj(n -> "w" + n).toList();
            var mine = changed(random, base, "m");
            var theirs = changed(random, base, "t");
            var result =
                    TextMerge.of(text(base), text(mine), text(theirs)).map(TextMergeTests::words);
            if (result.isPresent()) {
                joined++;
                var wanted = new ArrayList<>(base);
                wanted.retainAll(mine);
                wanted.retainAll(theirs);
                mine.stream().filter(word -> !base.contains(word)).forEach(wanted::add);
                theirs.stream().filter(word -> !base.contains(word)).forEach(wanted::add);
                assertThat(result.get())
                        .as("pair %d: %s and %s", seed, mine, theirs)
                        .containsExactlyInAnyOrderElementsOf(wanted)
                        .containsSubsequence(mine.stream().filter(wanted::contains).toList())
                        .containsSubsequence(theirs.stream().filter(wanted::contains).toList());
            }
        }
        assertThat(joined).isBetween(PAIRS / 10, PAIRS * 9 / 10);
    }

    private static List<String> changed(Random random, List<String> base, String name) {
        var words = new ArrayList<>(base);
        for (var n = 1 + random.nextInt(2); n > 0; n--) {
            var at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.add(at, name + n);
                case 1 -> words.set(at, name + n);
                default -> words.remove(at);
            }
        }
        return words;
    }

    private static String text(List<String> words) {
        return String.join(" ", words) + " ";
    }

    private static List<String> words(String text) {
        return List.of(text.trim().split(" ", -1));
    }
}
