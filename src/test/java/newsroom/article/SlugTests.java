package newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Storm over the harbour, storm-over-the-harbour",
        "'  \"Low Water\": a play, twice!', low-water-a-play-twice",
        "Crème brûlée, creme-brulee",
        "Citizens' panel, citizens-panel"
    })
    void keepsLettersAndDigits(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }
}
