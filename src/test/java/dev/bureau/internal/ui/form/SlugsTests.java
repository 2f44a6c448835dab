package dev.bureau.internal.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTests {

    @ParameterizedTest
    @CsvSource({
        "Storm over the harbour, storm-over-the-harbour",
        "Sturm über dem Straßencafé, sturm-uber-dem-strassencafe",
        "Øre & Łódź: 100 %, ore-lodz-100",
        "It’s   the mayor's turn…, its-the-mayors-turn",
        "Погода, погода",
        "--- ???, ''"
    })
    void makesAddressesOfWords(String words, String slug) {
        assertThat(Slugs.of(words)).isEqualTo(slug);
    }
}
