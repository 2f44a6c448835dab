package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.bureau.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Wrong addresses, wrong values and a hasty hand.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class NothingIsLostIT {

    @Test
    void showsTheListWithANoticeForAWrongAddress(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor");

        editor.open("/admin/articles?views-about=3&colour=red&status=SOLD&sort=-taste&page=x");

        editor.isAt("Articles");
        assertThat(editor.rows().first()).isVisible();
        var notice = editor.page().locator(".bureau-notice");
        assertThat(notice).containsText("views-about=3");
        assertThat(notice).containsText("colour");
        assertThat(notice).containsText("SOLD");
        assertThat(notice).containsText("taste");
    }

    @Test
    void saysThatThereIsNothing(Browser.Window window, Newsroom newsroom) {
        var editor = newsroom.visitor(window).signIn("editor");

        for (var address :
                new String[] {
                    "/admin/unicorns",
                    "/admin/articles/999999999",
                    "/admin/articles/none-of-these",
                    "/admin/articles/999999999/history",
                    "/admin/unicorns/1/history",
                    "/admin/articles/1/2/3"
                }) {
            editor.open(address);
            editor.isAt("Nothing here");
        }
        editor.link("Go to the home page").click();
        assertThat(editor.text("Articles to review")).isVisible();
    }

    @Test
    void asksBeforeChangesAreGivenUp(Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "A quiet day");
        var editor = newsroom.visitor(window).signIn("editor").open(article.address());

        editor.field("Title").fill("A loud day");
        assertThat(editor.page().locator(".bureau-form[data-dirty]")).isVisible();
        editor.link("Home").first().click();
        editor.button("Keep editing").click();
        assertThat(editor.field("Title")).hasValue("A loud day");
        editor.isAt("A quiet day");

        editor.link("Home").first().click();
        editor.button("Leave without saving").click();
        assertThat(editor.text("Articles to review")).isVisible();
        assertThat(article.title()).isEqualTo("A quiet day");
    }

    @Test
    void asksBeforeEscapeGivesChangesUp(Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "A calm sea");
        var editor = newsroom.visitor(window).signIn("editor").open(article.address());

        editor.field("Title").fill("A rough sea");
        editor.page().keyboard().press("Escape");
        editor.button("Keep editing").click();
        assertThat(editor.field("Title")).hasValue("A rough sea");
        editor.page().keyboard().press("Escape");
        editor.button("Leave without saving").click();
        editor.isAt("Articles");
        assertThat(article.title()).isEqualTo("A calm sea");

        editor.open(article.address()).page().keyboard().press("Escape");
        editor.isAt("Articles");
    }

    @Test
    void savesADateThatWasTypedLast(Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "On the day").publishedOn("2026-03-04");
        var editor = newsroom.visitor(window).signIn("editor").open(article.address());
        var page = editor.page();

        page.locator("[slot='date-picker'] input").first().click();
        page.keyboard().press("Control+a");
        page.keyboard().type("20/11/2026");
        page.keyboard().press("Control+s");

        assertThat(editor.page().getByText("Saved: Published at")).isVisible();
        editor.isAt("Articles");
        assertThat(article.published()).startsWith("2026-11-20");
    }

    @Test
    void asksBeforeTheKeysToTheNextRowGiveUpWhatWasTypedLast(
            Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "In between").publishedOn("2026-03-04");
        var editor = newsroom.visitor(window).signIn("editor").open(article.address());
        var page = editor.page();
        assertThat(page.locator(".bureau-neighbours a").first()).isVisible();

        editor.field("Title").fill("In between days");
        leaveForOther(page);
        editor.button("Keep editing").click();
        assertThat(editor.field("Title")).hasValue("In between days");
        page.keyboard().press("Control+s");
        editor.isAt("Articles");

        editor.open(article.address());
        assertThat(page.locator(".bureau-neighbours a").first()).isVisible();
        page.locator("[slot='date-picker'] input").first().click();
        page.keyboard().press("Control+a");
        page.keyboard().type("20/11/2026");
        leaveForOther(page);
        editor.button("Keep editing").click();
        page.keyboard().press("Control+s");
        editor.isAt("Articles");
        assertThat(article.published()).startsWith("2026-11-20");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingNeedsCorrecting(Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "Nine lives");
        var editor = newsroom.visitor(window).signIn("editor").open(article.address());

        editor.field("Title").fill("");
        editor.field("Lead").fill("Where the cat went.");
        editor.button("Save").click();

        assertThat(editor.text("One thing needs correcting")).isVisible();
        assertThat(editor.text("Fill this in.").first()).isVisible();
        assertThat(editor.field("Lead")).hasValue("Where the cat went.");
        assertThat(article.lead()).isEmpty();

        editor.field("Title").fill("Ten lives");
        editor.button("Save").click();
        editor.isAt("Articles");
        assertThat(article.title()).isEqualTo("Ten lives");
        assertThat(article.lead()).isEqualTo("Where the cat went.");
    }

    /// To the next row, or to the one before where there is no next.
    private static void leaveForOther(Page page) {
        page.keyboard().press("Alt+PageDown");
        page.keyboard().press("Alt+PageUp");
    }
}
