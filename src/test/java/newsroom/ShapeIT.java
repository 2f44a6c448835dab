package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import dev.bureau.testing.Browser;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is dragged in a list, and what its heads offer.
@ExtendWith({Browser.class, Newsroom.Extension.class})
class ShapeIT {

    private static final int STEPS = 12;
    private static final int SLOWLY = 8;
    private static final int WIDER = 90;
    private static final String HEADS = "vaadin-grid thead tr:last-child th";
    private static final String QUIET =
            """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(one => !one.isActive?.())\
            """;

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
        var before = width(page);
        var at = middle(page.locator(HEADS).nth(1).locator("[part~=resize-handle]"));

        drag(page, at, new double[] {at[0] + WIDER, at[1]});
        page.waitForFunction(QUIET);
        assertThat(width(page)).isGreaterThan(before + WIDER / 2.0);
        page.reload();

        assertThat(page.locator("vaadin-grid a.bureau-row-title").first()).isVisible();
        assertThat(width(page)).isGreaterThan(before + WIDER / 2.0);
    }

    @Test
    void keepsTheOrderToWhichHeadsWereDragged(Browser.Window window, Newsroom newsroom) {
        var page = list(window, newsroom, "/admin/tags");
        assertThat(inOrder(page)).containsExactly("Name", "Address");

        drag(page, middle(head(page, "Address")), middle(head(page, "Name")));
        page.waitForFunction(QUIET);
        assertThat(inOrder(page)).containsExactly("Address", "Name");
        page.reload();
        assertThat(page.locator("vaadin-grid a.bureau-row-title").first()).isVisible();
        assertThat(inOrder(page)).containsExactly("Address", "Name");

        drag(page, middle(head(page, "Name")), middle(head(page, "Address")));
        page.waitForFunction(QUIET);
        assertThat(inOrder(page)).containsExactly("Name", "Address");
    }

    /// The titles of the columns as they stand from left to right.
    private static List<String> inOrder(Page page) {
        return page.locator(".bureau-column-title").all().stream()
                .sorted(Comparator.comparing(title -> title.boundingBox().x))
                .map(Locator::textContent)
                .toList();
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

    private static double width(Page page) {
        return page.locator(HEADS).nth(1).boundingBox().width;
    }

    private static double[] middle(Locator element) {
        var box = element.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    /// Drags as a hand does: a little at first. A grid takes the place of the first move beyond
    /// five pixels for where the drag began.
    private static void drag(Page page, double[] from, double[] to) {
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        var first = Math.signum(to[0] - from[0]) * SLOWLY;
        page.mouse().move(from[0] + first, from[1], new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().move(to[0], to[1], new Mouse.MoveOptions().setSteps(STEPS));
        page.mouse().up();
    }
}
