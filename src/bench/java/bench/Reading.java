package bench;

import com.microsoft.playwright.Page;

/// An editor who looks at the list of articles again and again, in a real browser.
final class Reading {
    private static final String FIRST_ROW = "vaadin-grid a.bureau-row-title";

    /// The milliseconds the server took for what the page asked since the last look.
    private static final String SERVER =
            """
            () => performance.getEntriesByType('resource')
                .filter(entry => entry.name.includes('v-r='))
                .reduce((sum, entry) => sum + entry.responseStart - entry.requestStart, 0)\
            """;

    private final String address;

    Reading(String address) {
        this.address = address;
    }

    void measure(int visits) {
        try (var visitor = Visitor.signIn(address, "editor")) {
            var page = visitor.page();
            click(page, visits);
            open(page, "whole page by address", "/admin/articles", visits);
            open(
                    page,
                    "the same, filtered and searched",
                    "/admin/articles?q=the&status=PUBLISHED",
                    visits);
        }
    }

    private static void click(Page page, int visits) {
        var server = new Figures();
        var shown = new Figures();
        for (var visit = 0; visit < visits; visit++) {
            page.locator("vaadin-side-nav-item", text("Home")).first().click();
            page.waitForSelector(FIRST_ROW, gone());
            page.evaluate("performance.clearResourceTimings()");
            var began = System.nanoTime();
            page.locator("vaadin-side-nav-item", text("Articles")).first().click();
            page.waitForSelector(FIRST_ROW);
            shown.add(since(began));
            server.add(((Number) page.evaluate(SERVER)).doubleValue());
        }
        Bench.say("list by a click, in the server", "%s ms", server.words());
        Bench.say("list by a click, until rows are on the screen", "%s ms", shown.words());
    }

    private void open(Page page, String what, String path, int visits) {
        var server = new Figures();
        var shown = new Figures();
        for (var visit = 0; visit < visits; visit++) {
            var began = System.nanoTime();
            page.navigate(address + path);
            page.waitForSelector(FIRST_ROW);
            shown.add(since(began));
            server.add(((Number) page.evaluate(SERVER)).doubleValue());
        }
        Bench.say(what + ", in the server", "%s ms", server.words());
        Bench.say(what + ", until rows", "%s ms", shown.words());
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Page.WaitForSelectorOptions gone() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
