package dev.bureau.internal.data.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTests {

    @Test
    void splitsWordsAtWhiteSpace() {
        assertThat(Search.words("  tax\treform\n2026 ")).containsExactly("tax", "reform", "2026");
        assertThat(Search.words(" ")).isEmpty();
    }

    @Test
    void keepsQuotedPhrasesWhole() {
        assertThat(Search.words("\"tax reform\" law")).containsExactly("tax reform", "law");
        assertThat(Search.words("law \"tax reform")).containsExactly("law", "tax reform");
        assertThat(Search.words("\"\" \" \"")).isEmpty();
        assertThat(Search.words("'tax reform' law")).containsExactly("tax reform", "law");
        assertThat(Search.words("“tax reform” „law now“ «x y»"))
                .containsExactly("tax reform", "law now", "x y");
        assertThat(Search.words("don't o'clock 'tis")).containsExactly("don't", "o'clock", "'tis");
    }

    @Test
    void takesEachWordOnce() {
        assertThat(Search.words("tax tax \"tax\"")).containsExactly("tax");
    }

    @Test
    void makesPatternsStandForThemselves() {
        assertThat(Search.literal("50%_\\")).isEqualTo("50\\%\\_\\\\");
    }
}
