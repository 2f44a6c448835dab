package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.bureau.testing.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A list by keyboard alone.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class KeysIT {

    private static final String FOCUSED =
            """
            () => {
                const grid = document.querySelector('.bureau-rows vaadin-grid');
                const cell = grid.shadowRoot.activeElement;
                return cell?.querySelector('slot').assignedElements()[0].innerText.trim();
            }
            """;

    @Test
    void selectsStretchesOfRows(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor").open("/admin/articles");
        assertThat(editor.rows().first()).isVisible();
        press(editor.page(), "/", "ArrowDown", "x");
        assertThat(editor.page().locator(".bureau-selection")).containsText("1 article selected");

        press(editor.page(), "ArrowDown", "ArrowDown", "Shift+X");
        assertThat(editor.page().locator(".bureau-selection")).containsText("3 articles selected");
    }

    @Test
    void opensARowAndComesBackToIt(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor").open("/admin/articles");
        assertThat(editor.rows().first()).isVisible();
        var page = editor.page();
        press(page, "/", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
        var title = page.evaluate(FOCUSED);
        press(page, "Enter");
        editor.isAt((String) title);

        page.goBack();
        editor.isAt("Articles");
        page.waitForFunction("title => (" + FOCUSED.strip() + ")() === title", title);
        assertThat(page.evaluate(FOCUSED)).isEqualTo(title);
    }

    @Test
    void turnsPagesAndShowsItsKeys(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor").open("/admin/articles");
        assertThat(editor.rows().first()).isVisible();
        var page = editor.page();
        press(page, "n");
        assertThat(page).hasURL(Pattern.compile("page=2"));
        editor.settle();
        press(page, "p");
        assertThat(page).not().hasURL(Pattern.compile("page=2"));

        press(page, "?");
        assertThat(page.locator("dialog.bureau-keys")).isVisible();
        press(page, "n", "Escape");
        assertThat(page.locator("dialog.bureau-keys")).isHidden();
        assertThat(page).not().hasURL(Pattern.compile("page=2"));
        press(page, "a");
        assertThat(page).hasURL(Pattern.compile("/articles/add"));
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
