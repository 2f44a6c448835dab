package dev.bureau.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
class BrowserIT {
    @Test
    void showsAPageInTheAskedSize(Browser.Window window) {
        var page = window.open(390, 844, ColorScheme.DARK);

        page.setContent("<title>Bureau</title>");

        assertThat(page.title()).isEqualTo("Bureau");
        assertThat(page.evaluate("innerWidth")).isEqualTo(390);
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
    }
}
