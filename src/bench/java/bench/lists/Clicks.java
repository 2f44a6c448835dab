package bench.lists;

import bench.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/// How long it takes from a click in the list until other rows are painted, in a real browser: the
/// browser's own clock runs from the click to the second frame after the first row has changed.
public final class Clicks {
    private static final int CLICKS = 20;
    private static final int WARM = 6;

    private static final String FIRST_ROW = "vaadin-grid a.bureau-row-title";

    /// Begins to watch the first row; the clock starts with the next click or key.
    private static final String WATCH =
            """
            selector => {
                const first = () => {
                    const links = [...document.querySelectorAll(selector)]
                    links.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
                    return links[0]?.href.split('?')[0]
                }
                const before = first()
                let began = 0
                const start = () => { began = began || performance.now() }
                addEventListener('click', start, { capture: true, once: true })
                window.benchPainted = new Promise(done => {
                    const look = () => {
                        if (began && first() && first() !== before) {
                            requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
                        } else {
                            requestAnimationFrame(look)
                        }
                    }
                    look()
                })
            }\
            """;

    private static final int SLOW = 9;
    private static final Page.WaitForSelectorOptions GONE =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

    /// The menu of a head stands in its middle while the mouse is there.
    private static final Locator.ClickOptions BEGINNING =
            new Locator.ClickOptions().setPosition(4, 8);

    private final Page page;

    private Clicks(Page page) {
        this.page = page;
    }

    public static void main(String[] arguments) throws Exception {
        try (var articles = Articles.find(arguments);
                var visitor = Visitor.signIn(articles.address(), "root")) {
            visitor.page().navigate(articles.address() + "/admin/articles");
            visitor.page().waitForSelector(FIRST_ROW);
            System.out.println("| from the click to painted rows | ms |");
            System.out.println("|---|---|");
            new Clicks(visitor.page()).measure();
        }
    }

    private void measure() {
        line("next page", List.of(pager("next")));
        line("last page, then the first", List.of(pager("last"), pager("first")));
        line("sort by title, up, down and as before", List.of(sorter("Title")));
        unindexed();
    }

    /// An order that no index has: until the page names the one to add, and until the next click is
    /// answered while the database is still sorting.
    private void unindexed() {
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?_columns=title,createdAt");
        page.waitForSelector(FIRST_ROW);
        var told = new ArrayList<Double>();
        var alive = new ArrayList<Double>();
        for (var time = 0; time < SLOW; time++) {
            var began = System.nanoTime();
            page.locator(sorter("Created at")).first().click(BEGINNING);
            page.waitForSelector(".bureau-looking-why code");
            told.add((System.nanoTime() - began) / 1e6);
            began = System.nanoTime();
            page.locator(".bureau-looking").getByRole(AriaRole.BUTTON).click();
            page.waitForSelector(".bureau-looking", GONE);
            alive.add((System.nanoTime() - began) / 1e6);
            page.goBack();
            page.waitForSelector(FIRST_ROW);
        }
        System.out.printf("| order without index: until it is named | %s |%n", Turns.words(told));
        System.out.printf("| stopping it | %s |%n", Turns.words(alive));
    }

    private static String pager(String step) {
        return "[data-bureau-key='list." + step + "']";
    }

    private static String sorter(String title) {
        return "vaadin-grid-sorter:has-text('" + title + "')";
    }

    private void line(String name, List<String> targets) {
        var times = new ArrayList<Double>();
        for (var click = 0; click < WARM + CLICKS; click++) {
            var time = painted(targets.get(click % targets.size()));
            if (click >= WARM) {
                times.add(time);
            }
        }
        System.out.printf("| %s | %s |%n", name, Turns.words(times));
    }

    private double painted(String target) {
        page.evaluate(WATCH, FIRST_ROW);
        page.locator(target).first().click(BEGINNING);
        return ((Number) page.evaluate("() => window.benchPainted")).doubleValue();
    }
}
