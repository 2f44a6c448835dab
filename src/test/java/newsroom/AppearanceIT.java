package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.bureau.testing.Browser;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of page in light and dark, wide and narrow: readable for all, nothing cut off.
///
/// With `-Dscreenshots` the pictures of the documentation are made anew.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class AppearanceIT {
    private static final int[] WIDTHS = {360, 390, 1440, 2560};
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"LIGHT, 1440, 900", "DARK, 1440, 900", "LIGHT, 390, 844", "DARK, 390, 844"})
    void everyPageIsReadableAndFits(
            ColorScheme scheme, int width, int height, Browser.Window window, Newsroom newsroom) {
        var visitor = newsroom.visitor(window, width, height, scheme);
        var looks = new Looks(visitor, scheme, width, height);
        visitor.open("/admin");
        looks.at("sign-in");
        visitor.signIn("editor");
        assertThat(visitor.page().locator("main")).containsText("Articles to review");
        looks.at("home");
        visitor.open("/admin/articles");
        assertThat(visitor.rows().first()).isVisible();
        looks.at("articles");
        visitor.select(0);
        visitor.select(2);
        looks.at("articles-selected");
        visitor.open("/admin/articles?status=REVIEW");
        visitor.rows().first().click();
        assertThat(visitor.button("Save")).isVisible();
        visitor.settle();
        looks.at("article-form");
        work(visitor);
        looks.at("history");
        visitor.open("/admin/articles/none");
        visitor.isAt("Nothing here");
        looks.at("nothing-here");
        looks.problems().assertAll();
    }

    /// Leaves something in the history of the article that is open, and goes there.
    private static void work(Visitor editor) {
        editor.field("Lead").fill("Found on Tuesday, confirmed by two sources on Wednesday.");
        editor.choose("Other ways to save", "Save and continue editing");
        editor.button("Publish").click();
        assertThat(editor.page().locator(".bureau-form-title")).containsText("Published");
        editor.choose("More", "History");
        assertThat(editor.page().locator(".bureau-timeline > li")).hasCount(2);
    }

    /// Looks at pages and gathers what is wrong.
    private record Looks(
            Visitor visitor, ColorScheme scheme, int width, int height, SoftAssertions problems) {
        Looks(Visitor visitor, ColorScheme scheme, int width, int height) {
            this(visitor, scheme, width, height, new SoftAssertions());
        }

        void at(String name) {
            visitor.settle();
            visitor.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(picture(name))
                                    .setStyle(
                                            ".v-loading-indicator { visibility: hidden !important }"));
            var grave =
                    new AxeBuilder(visitor.page())
                            .analyze().getViolations().stream()
                                    .filter(rule -> GRAVE.contains(rule.getImpact()))
                                    .map(Looks::words)
                                    .toList();
            problems.assertThat(grave).as("%s, %s, %d", name, scheme, width).isEmpty();
            if (scheme == ColorScheme.LIGHT) {
                fits(name);
            }
        }

        private void fits(String name) {
            for (var wide : WIDTHS) {
                visitor.page().setViewportSize(wide, height);
                problems.assertThat(
                                (Integer)
                                        visitor.page()
                                                .evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s at %d", name, wide)
                        .isLessThanOrEqualTo(wide);
            }
            visitor.page().setViewportSize(width, height);
        }

        private Path picture(String name) {
            var folder =
                    System.getProperty("screenshots") == null
                            ? Path.of(System.getProperty("bureau.target", "target"), "images")
                            : Path.of("docs", "images");
            return folder.resolve(
                    "%s-%s-%d.png".formatted(name, scheme.name().toLowerCase(Locale.ROOT), width));
        }

        private static String words(Rule rule) {
            return rule.getNodes().stream()
                    .map(node ->
                            node.getTarget()
                                    + " "
                                    + node.getHtml()
                                    + " "
                                    + node.getFailureSummary())
                    .collect(
                            Collectors.joining(
                                    "\n", rule.getId() + ": " + rule.getHelp() + "\n", ""));
        }
    }
}
