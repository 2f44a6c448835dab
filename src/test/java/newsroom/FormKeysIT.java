package newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A form by keyboard alone.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class FormKeysIT {

    @Test
    void savesWhatWasTypedLastWithoutLeavingItsInput(Browser.Window window, Newsroom newsroom) {
        var article = Articles.of(newsroom, "A day to be changed", "published");
        newsroom.database()
                .sql("update article set published_at = '2026-01-02T10:00:00Z' where id = ?")
                .param(article.id())
                .update();
        var editor = newsroom.visitor(window).signIn("editor").open(article.address());
        var day = editor.page().locator("vaadin-date-time-picker input").first();

        day.fill("7/1/2026");
        day.press("Control+s");

        editor.isAt("Articles");
        assertThat(
                        newsroom.count(
                                "from article where published_at = '2026-07-01T10:00:00Z' and id = "
                                        + article.id()))
                .isOne();
    }
}
