package bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.bureau.testing.InstalledBrowser;
import java.util.List;
import java.util.Map;

/// Somebody who is signed in, in a real browser without a window.
public final class Visitor implements AutoCloseable {
    private static final String PASSWORD = "ink, paper and coffee";

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    private Visitor(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
        page = browser.newContext().newPage();
        page.setViewportSize(1440, 900);
    }

    /// @param address of the application, without the path of the back office
    public static Visitor signIn(String address, String user) {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(InstalledBrowser.find().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        var visitor = new Visitor(playwright, playwright.chromium().launch(options));
        visitor.signIn(address + "/admin", user, visitor.page);
        return visitor;
    }

    private void signIn(String address, String user, Page at) {
        at.navigate(address);
        at.getByLabel("User name").fill(user);
        at.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(PASSWORD);
        at.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        at.waitForSelector("vaadin-side-nav-item");
    }

    /// The page that they look at.
    public Page page() {
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
