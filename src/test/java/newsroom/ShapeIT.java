package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import dev.bureau.testing.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is dragged in a list, and what its heads offer.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class ShapeIT {

    private static final int STEPS = 12;
    private static final int WIDER = 90;

    @Test
    void filtersByTheBarsThatAreDraggedOver(Browser.Window window, Newsroom newsroom) {
        var page = list(window, newsroom, "/admin/articles");
        var bars = page.locator(".bureau-bar-of-rows");
        assertThat(bars.first()).isVisible();
        var last = bars.count() - 1;

        drag(page, middle(bars.nth(last - 2)), middle(bars.nth(last)));

        assertThat(page).hasURL(Pattern.compile("publishedAt-between="));
        assertThat(page.locator(".bureau-chip").first()).containsText("Published at");
        assertThat(bars.first()).isVisible();
    }

    @Test
    void showsRowsAlongTheDateThatIsChosenAtItsHead(Browser.Window window, Newsroom newsroom) {
        var page = list(window, newsroom, "/admin/articles?_columns=title,createdAt");
        offer(page, "Created at", "Show rows over time");
        var caption = page.locator(".bureau-bars-caption");
        assertThat(caption).containsText("Created at");

        page.reload();
        assertThat(caption).containsText("Created at");
        offer(page, "Created at", "Hide the bars");
        assertThat(page.locator(".bureau-over-time")).isHidden();
    }

    @Test
    void keepsTheWidthToWhichAColumnWasDragged(Browser.Window window, Newsroom newsroom) {
        var page = list(window, newsroom, "/admin/authors");
        var handle =
                page.locator("vaadin-grid thead tr:last-child th [part~=resize-handle]").nth(1);
        var before = width(page, 1);
        var at = middle(handle);

        drag(page, at, new double[] {at[0] + WIDER, at[1]});
        page.waitForFunction(wide(before + WIDER / 2));
        page.reload();

        assertThat(page.locator("vaadin-grid a.bureau-row-title").first()).isVisible();
        page.waitForFunction(wide(before + WIDER / 2));
    }

    @Test
    void keepsThePlaceToWhichAHeadWasDragged(Browser.Window window, Newsroom newsroom) {
        var page = list(window, newsroom, "/admin/comments");
        var heads = page.locator(".bureau-column-title");
        var first = heads.nth(0).textContent();
        var second = heads.nth(1).textContent();
        assertThat(left(page, first)).isLessThan(left(page, second));

        drag(page, middle(head(page, second)), middle(head(page, first)));
        page.reload();

        assertThat(page.locator("vaadin-grid a.bureau-row-title").first()).isVisible();
        assertThat(left(page, second)).isLessThan(left(page, first));
    }

    private static Page list(Browser.Window window, Newsroom newsroom, String address) {
        var reader = newsroom.visitor(window).signIn("reader").open(address);
        assertThat(reader.rows().first()).isVisible();
        return reader.page();
    }

    private static void offer(Page page, String column, String item) {
        head(page, column).hover();
        page.getByLabel("Menu of " + column).first().click();
        page.locator(".bureau-menu-item").getByText(item).click();
    }

    private static Locator head(Page page, String title) {
        return page.locator(".bureau-column-title")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + title + "$")));
    }

    private static double left(Page page, String title) {
        return head(page, title).boundingBox().x;
    }

    private static double width(Page page, int column) {
        return page.locator("vaadin-grid thead tr:last-child th").nth(column).boundingBox().width;
    }

    private static String wide(double pixels) {
        return """
        () => document.querySelector('.bureau-rows vaadin-grid').shadowRoot
            .querySelectorAll('thead tr:last-child th')[1]
            .getBoundingClientRect().width > %f\
        """
                .formatted(pixels);
    }

    private static double[] middle(Locator element) {
        var box = element.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private static void drag(Page page, double[] from, double[] to) {
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(to[0], to[1], new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().up();
    }
}
