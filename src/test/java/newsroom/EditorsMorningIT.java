package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.bureau.testing.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What an editor does before the conference: reads what waits, corrects it, publishes it.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class EditorsMorningIT {

    @Test
    void correctsAndPublishesAnArticleThatWaits(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor");

        editor.page().getByText("Articles to review").first().click();
        editor.isAt("Articles");
        assertThat(editor.page()).hasURL(Pattern.compile("status=REVIEW"));
        var title = editor.rows().first().innerText();
        editor.rows().first().click();
        editor.isAt(title);
        editor.field("Title").fill(title + ", corrected");
        editor.choose("Other ways to save", "Save and continue editing");
        editor.isAt(title + ", corrected");
        editor.button("Publish").click();

        assertThat(editor.page().locator(".bureau-form-title")).containsText("Published");
        editor.choose("More", "History");
        editor.isAt("History of " + title + ", corrected");
        var entries = editor.page().locator(".bureau-timeline > li");
        assertThat(entries.first()).containsText("Edith Mercer");
        assertThat(change(entries.first(), "Status")).containsText("Review");
        assertThat(change(entries.first(), "Status")).containsText("Published");
        assertThat(change(entries.nth(1), "Title")).containsText(title);
        assertThat(change(entries.nth(1), "Title")).containsText(title + ", corrected");

        editor.signOut();
        editor.open("/admin/articles");
        assertThat(editor.button("Sign in")).isVisible();
    }

    private static Locator change(Locator entry, String label) {
        return entry.locator(".bureau-change")
                .filter(new Locator.FilterOptions().setHas(entry.page().getByText(label).first()));
    }

    @Test
    void findsArticlesAgainByAddress(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor").open("/admin/articles");
        editor.search("the");
        assertThat(editor.page()).hasURL(Pattern.compile("q=the"));

        editor.filter("Status", () -> editor.check("Published"));
        editor.filter("Published at", () -> editor.within("This year"));
        assertThat(editor.page()).hasURL(Pattern.compile("publishedAt-within=this-year"));
        editor.settle();
        var address = editor.address();
        assertThat(editor.answer()).containsText(" of ");
        var answer = editor.answer().innerText();
        var titles = editor.rows().allInnerTexts();

        editor.page().reload();
        editor.settle();
        assertThat(editor.rows().first()).isVisible();
        assertThat(editor.address()).isEqualTo(address);
        assertThat(editor.answer()).hasText(answer);
        assertThat(editor.rows().allInnerTexts()).isEqualTo(titles);

        editor.rows().first().click();
        editor.isAt(titles.getFirst());
        editor.settle();
        editor.page().goBack();
        editor.isAt("Articles");
        assertThat(editor.answer()).hasText(answer);
        assertThat(editor.address()).isEqualTo(address);
    }
}
