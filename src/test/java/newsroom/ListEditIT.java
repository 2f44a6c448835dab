package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.bureau.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Values changed in the list by keyboard alone.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class ListEditIT {

    @Test
    void changesTwoRowsAndSavesThem(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor").open("/admin/articles?sort=id");
        var page = editor.page();
        assertThat(editor.rows().first()).isVisible();
        var first = otherThan(category(page, 0), "Culture", "Health");
        var second = otherThan(category(page, 1), "Sport", "Science");
        press(page, "/", "ArrowDown", "ArrowRight", "F2");
        opened(page, "status");
        press(page, "Tab");
        opened(page, "category");
        pick(page, first);
        press(page, "Enter");
        assertThat(bar(page)).containsText("1 change in 1 row");
        opened(page, "category");
        pick(page, second);
        press(page, "Shift+Tab");
        opened(page, "status");
        assertThat(bar(page)).containsText("2 changes in 2 rows");

        press(page, "Escape");
        assertThat(page.locator(".bureau-edit-cell[data-open]")).hasCount(0);
        press(page, "Control+s");
        assertThat(bar(page)).isHidden();
        var shown = page.locator(".bureau-edit-cell[data-column=category]");
        assertThat(shown.getByText(first, exactly()).first()).isVisible();
        assertThat(shown.getByText(second, exactly()).first()).isVisible();
    }

    @Test
    void losesNothingThatIsTypedBetweenTwoInputs(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor").open("/admin/tags");
        var page = editor.page();
        assertThat(editor.rows().first()).isVisible();
        page.locator(".bureau-edit-switch").click();
        assertThat(page.locator(".bureau-edit-cell").first()).isVisible();
        press(page, "/", "ArrowDown", "F2");
        opened(page, "name");
        page.keyboard().type("One");
        press(page, "Enter");
        page.keyboard().type("Two");
        press(page, "Enter");
        opened(page, "name");
        assertThat(bar(page)).containsText("2 changes in 2 rows");
        var changed = page.locator(".bureau-cell-changed");
        assertThat(changed.getByText("One", exactly()).first()).isVisible();
        assertThat(changed.getByText("Two", exactly()).first()).isVisible();

        press(page, "Escape");
        page.getByText("Discard").click();
        assertThat(bar(page)).isHidden();
    }

    /// The samples differ from day to day.
    private static String category(Page page, int row) {
        return page.locator(".bureau-edit-cell[data-column=category]").nth(row).innerText().strip();
    }

    private static String otherThan(String taken, String wanted, String instead) {
        return wanted.equals(taken) ? instead : wanted;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator bar(Page page) {
        return page.locator(".bureau-edit-bar");
    }

    /// Waits until the cursor is in the input of the column.
    private static void opened(Page page, String column) {
        page.waitForFunction(
                "column => document.activeElement?.closest('[data-open]')?.dataset.column === column",
                column);
    }

    private static void pick(Page page, String words) {
        page.keyboard().type(words);
        assertThat(page.locator("vaadin-combo-box-item").first()).containsText(words);
        press(page, "Enter");
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
