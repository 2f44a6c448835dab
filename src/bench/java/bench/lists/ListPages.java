package bench.lists;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.bureau.testing.InstalledBrowser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The list in a real browser: from the click until rows are painted that were not there before.
final class ListPages {
    private static final int VISITS = 20;

    /// The browser itself takes the time, from the click to the frame after the new rows.
    private static final String CLICK =
            """
            async what => {
                const first = () => document.querySelector('vaadin-grid a.bureau-row-title')?.textContent;
                const before = first();
                const began = performance.now();
                document.querySelector(what).click();
                await new Promise(shown => {
                    const look = () => requestAnimationFrame(
                        () => first() && first() !== before ? requestAnimationFrame(shown) : look());
                    look();
                });
                return performance.now() - began;
            }\
            """;

    private final String address;

    ListPages(String address) {
        this.address = address;
    }

    void measure() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
            var options =
                    new BrowserType.LaunchOptions()
                            .setExecutablePath(InstalledBrowser.find().orElseThrow())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu"));
            try (var browser = playwright.chromium().launch(options)) {
                var page = browser.newPage();
                page.setDefaultTimeout(60_000);
                signIn(page);
                from(page, "the list, by its link", "", "vaadin-side-nav-item[path=articles]");
                from(page, "next page", "articles", "[aria-label='Next page']");
                from(page, "search", "articles?q=election", "[aria-label='Next page']");
            }
        }
    }

    private void signIn(Page page) {
        page.navigate(address + "/admin");
        page.getByLabel("User name").fill("root");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(Newspaper.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForSelector("vaadin-side-nav-item");
    }

    private void from(Page page, String what, String path, String click) {
        var taken = new ArrayList<Double>();
        for (var visit = 0; visit < VISITS; visit++) {
            page.navigate(address + "/admin/" + path);
            page.waitForSelector(click);
            page.waitForTimeout(500);
            taken.add(((Number) page.evaluate(CLICK, click)).doubleValue());
        }
        System.out.printf(
                "| %s, from the click to painted rows | %s |%n", what, Turns.words(taken));
    }
}
