package newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountTests {

    @Test
    void countsWordsAndNotMarks() {
        assertThat(WordCount.of("## A heading\n\n- one, *two*\n- it's 3\n\n> \"Quoted\" — twice"))
                .isEqualTo(8);
        assertThat(WordCount.of(" \n--- ")).isZero();
    }
}
