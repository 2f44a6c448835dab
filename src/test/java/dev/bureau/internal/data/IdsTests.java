package dev.bureau.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain", "a/b", "50% off", "?#&=", "~", "_", "", " ", "ü", "日本", "😀", "..", ".",
                "add", "new", "history", "_41", "a,b", "\\", "\r\n"
            })
    void writesTextThatSurvivesAUrl(String key) {
        var text = KeyText.write(List.of(key));

        assertThat(text).matches("[A-Za-z0-9._~-]+").isNotIn("add", "new", "history", ".", "..");
        assertThat(KeyText.read(text, List.of(String.class))).contains(List.of(key));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesNumbersAsTheyAre(long key) {
        var text = KeyText.write(List.of(key));

        assertThat(text).isEqualTo(Long.toString(key));
        assertThat(KeyText.read(text, List.of(long.class))).contains(List.of(key));
    }

    @Test
    void joinsPartsOfAnyClass() {
        var parts =
                List.<Object>of(
                        "a~b",
                        7,
                        UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                        LocalDate.of(2026, 1, 31));

        var text = KeyText.write(parts);

        assertThat(text).isEqualTo("a_7Eb~7~6f1c0b9e-0000-4000-8000-000000000001~2026-01-31");
        assertThat(
                        KeyText.read(
                                text,
                                List.of(String.class, int.class, UUID.class, LocalDate.class)))
                .contains(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "01",
                "+1",
                "1.0",
                "9223372036854775808",
                "1~2",
                "1_",
                "_3",
                "%31",
                "_31",
                "1 ",
                "٣"
            })
    void answersNothingToWhatIsNoNumber(String text) {
        assertThat(KeyText.read(text, List.of(Long.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_zz", "_4", "_00", "_FF", "_41", "a/b", "_e4", "a b", "ü"})
    void answersNothingToWhatItWouldNotWrite(String text) {
        assertThat(KeyText.read(text, List.of(String.class))).isEmpty();
    }

    @Test
    void makesNoObjectsOfForeignClasses() {
        assertThat(KeyText.read("java.lang.Object", List.of(Object.class))).isEmpty();
    }
}
