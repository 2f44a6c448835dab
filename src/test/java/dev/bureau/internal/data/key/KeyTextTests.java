package dev.bureau.internal.data.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain", "a/b", "50% off", "?#&=", "~", "_", "", " ", " a ", "ü", "日本", "😀", "..",
                ".", "add", "new", "history", "_41", "_-", "-", "a,b", "\\", "\"';", "\r\n"
            })
    void writesTextThatSurvivesAUrl(String key) {
        var text = KeyText.join(List.of(key));

        assertThat(text).matches("[A-Za-z0-9._~-]+").isNotIn("add", "new", "history", ".", "..");
        assertThat(KeyText.split(text, 1)).contains(List.of(key));
    }

    @Test
    void joinsParts() {
        var parts = Arrays.asList("a~b", "", null, "2026-01-31");

        var text = KeyText.join(parts);

        assertThat(text).isEqualTo("a_7Eb~_~_-~2026-01-31");
        assertThat(KeyText.split(text, 4)).contains(parts);
    }

    @Test
    void answersNothingToAnotherNumberOfParts() {
        assertThat(KeyText.split("1~2", 1)).isEmpty();
        assertThat(KeyText.split("1", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "_zz", "_4", "_00", "_FF", "_41", "_31", "a/b", "_e4", "a b", "ü", "1_"})
    void answersNothingToWhatItWouldNotWrite(String text) {
        assertThat(KeyText.split(text, 1)).isEmpty();
    }

    @Test
    void answersNothingToAnEndlessText() {
        assertThat(KeyText.split("a".repeat(2_001), 1)).isEmpty();
    }
}
