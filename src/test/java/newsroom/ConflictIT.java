package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two people at the same article.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class ConflictIT {

    @Test
    void showsTheSecondOneWhatChangedAndKeepsWhatWasTyped(
            Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "Harbour closed after storm");
        var first = newsroom.visitor(window).signIn("editor").open(article.address());
        var second = newsroom.visitor(window).signIn("admin").open(article.address());

        first.field("Title").fill("Harbour closed until Monday");
        first.choose("Other ways to save", "Save and continue editing");
        first.isAt("Harbour closed until Monday");
        second.field("Title").fill("Storm closes the harbour");
        second.field("Lead").fill("Ships wait outside.");
        second.button("Save").click();

        var conflict = second.page().locator(".bureau-conflict");
        assertThat(conflict).containsText("Edith Mercer");
        assertThat(conflict).containsText("Harbour closed until Monday");
        assertThat(conflict).containsText("It was: Harbour closed after storm");
        assertThat(second.field("Title")).hasValue("Storm closes the harbour");
        assertThat(second.field("Lead")).hasValue("Ships wait outside.");
        assertThat(article.title()).isEqualTo("Harbour closed until Monday");

        second.button("Save all").click();
        second.isAt("Articles");
        assertThat(article.title()).isEqualTo("Storm closes the harbour");
        assertThat(article.lead()).isEqualTo("Ships wait outside.");
    }

    @Test
    void mergesChangesThatDoNotTouchEachOther(Browser.Window window, Newsroom newsroom) {
        var article = Articles.draft(newsroom, "Bridge opens early");
        var first = newsroom.visitor(window).signIn("editor").open(article.address());
        var second = newsroom.visitor(window).signIn("admin").open(article.address());

        first.field("Lead").fill("By bicycle first.");
        first.button("Save").click();
        first.isAt("Articles");
        second.field("Title").fill("Bridge opens a month early");
        second.button("Save").click();

        second.isAt("Articles");
        assertThat(article.title()).isEqualTo("Bridge opens a month early");
        assertThat(article.lead()).isEqualTo("By bicycle first.");
    }
}
