package dev.bureau.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives browser tests the Chromium or Chrome that is installed, started once for all of them.
///
/// ```java
/// @ExtendWith(Browser.class)
/// class EditorsMorningIT {
///     @Test
///     void publishesAnArticle(Browser.Window window) {
///         var page = window.open(1440, 900, ColorScheme.LIGHT);
///     }
/// }
/// ```
///
/// What the pages of a failed test showed is kept as pictures in `target/failures`.
///
/// Where no browser is installed, the tests are not run and the build says so at its end; with
/// `BUREAU_BROWSER_TESTS=required` in the environment they fail instead.
public final class Browser
        implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /// The milliseconds after which something that does not show is missing.
    private static final int PATIENCE = 20_000;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (InstalledBrowser.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed");
        }
        if (MissingBrowser.required()) {
            throw new IllegalStateException(MissingBrowser.NOTICE);
        }
        MissingBrowser.report();
        return ConditionEvaluationResult.disabled("no Chromium or Chrome is installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Window.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.GLOBAL)
                        .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        var window = new Window(running.browser());
        store(context).put(Window.class, window);
        return window;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var window = store(context).get(Window.class, Window.class);
        if (context.getExecutionException().isPresent() && window != null) {
            window.keepPictures(
                    context.getRequiredTestClass().getSimpleName()
                            + "-"
                            + context.getRequiredTestMethod().getName());
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(
                ExtensionContext.Namespace.create(Browser.class, context.getUniqueId()));
    }

    /// What one test opens: pages that share nothing with each other, closed after the test.
    public static final class Window implements AutoCloseable {
        private final com.microsoft.playwright.Browser browser;
        private final List<BrowserContext> open = new ArrayList<>();

        private Window(com.microsoft.playwright.Browser browser) {
            this.browser = browser;
        }

        /// A page of the given size in pixels, in its own session: nobody is signed in.
        public Page open(int width, int height, ColorScheme scheme) {
            var context =
                    browser.newContext(
                            new com.microsoft.playwright.Browser.NewContextOptions()
                                    .setViewportSize(width, height)
                                    .setColorScheme(scheme)
                                    .setReducedMotion(ReducedMotion.REDUCE)
                                    .setLocale("en-GB")
                                    .setTimezoneId("UTC"));
            context.setDefaultTimeout(PATIENCE);
            open.add(context);
            return context.newPage();
        }

        private void keepPictures(String name) {
            var folder = Path.of(System.getProperty("bureau.target", "target"), "failures");
            for (var number = 0; number < open.size(); number++) {
                for (var page : open.get(number).pages()) {
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(folder.resolve(name + "-" + number + ".png")));
                }
            }
        }

        @Override
        public void close() {
            open.forEach(BrowserContext::close);
        }
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {
        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright.chromium().launch(options(InstalledBrowser.find().orElseThrow())));
        }

        private static BrowserType.LaunchOptions options(Path executable) {
            return new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
