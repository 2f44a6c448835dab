package dev.bureau;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.bureau.testing.Browser;
import dev.bureau.testing.ForeignApplication;
import dev.bureau.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A foreign application that depends on the built library jar and has two entities, nothing else.
class StarterSmokeIT {
    private static ForeignApplication application;

    @BeforeAll
    static void start() throws Exception {
        application =
                ForeignApplication.start(
                        Path.of("src/it/mini"),
                        "mini.MiniApplication",
                        TestDatabase.empty().properties());
    }

    @AfterAll
    static void stop() throws Exception {
        application.close();
    }

    @Test
    void answersAtAdmin() throws Exception {
        var response = get(application.uri("/admin"));

        assertThat(response.statusCode()).as(application.output()).isEqualTo(200);
        assertThat(response.uri().getPath()).startsWith("/admin/");
    }

    @Test
    @ExtendWith(Browser.class)
    void letsWhoeverReadsTheConsoleBegin(Browser.Window window) throws Exception {
        var page = window.open(1280, 800, ColorScheme.LIGHT);
        page.navigate(application.uri("/admin").toString());
        fill(page, "Set-up code", code());
        fill(page, "Your name", "Sam Stranger");
        fill(page, "User name", "sam");
        fill(page, "New password", "seven quiet purple lamps");
        fill(page, "The same password again", "seven quiet purple lamps");
        click(page, AriaRole.BUTTON, "Make account");
        assertThat(page.getByText("Your account is ready")).isVisible();
        fill(page, "User name", "sam");
        fill(page, "Password", "seven quiet purple lamps");
        click(page, AriaRole.BUTTON, "Sign in");

        assertThat(page.locator("vaadin-side-nav-item", text("Books"))).isVisible();
        click(page, AriaRole.LINK, "Shelves");
        click(page, AriaRole.LINK, "Add shelf");
        fill(page, "Name", "Seafaring");
        click(page, AriaRole.BUTTON, "Save");
        assertThat(page.locator("vaadin-grid").getByText("Seafaring")).isVisible();
    }

    private static String code() {
        var found = Pattern.compile("Set-up code: ([0-9a-f-]+)").matcher(application.output());
        assertThat(found.find()).as(application.output()).isTrue();
        return found.group(1);
    }

    private static void fill(Page page, String label, String words) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return client.send(
                    HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
