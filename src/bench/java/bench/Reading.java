package bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.bureau.testing.InstalledBrowser;
import java.util.List;
import java.util.Map;

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
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
            var options =
                    new BrowserType.LaunchOptions()
                            .setExecutablePath(InstalledBrowser.find().orElseThrow())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu"));
            try (var browser = playwright.chromium().launch(options)) {
                var page = browser.newPage();
                signIn(page);
                click(page, visits);
                open(page, "whole page by address", "/admin/articles", visits);
                open(
                        page,
                        "the same, filtered and searched",
                        "/admin/articles?q=the&status=PUBLISHED",
                        visits);
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(address + "/admin");
        page.getByLabel("User name").fill("editor");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill("ink, paper and coffee");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForSelector("vaadin-side-nav-item");
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
