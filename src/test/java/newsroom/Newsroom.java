package newsroom;

import com.microsoft.playwright.options.ColorScheme;
import dev.bureau.testing.Browser;
import dev.bureau.testing.TestDatabase;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo newsroom as people run it, started once for all browser tests.
///
/// ```java
/// @ExtendWith({Browser.class, Newsroom.Extension.class})
/// class EditorsMorningIT {
///     @Test
///     void publishesAnArticle(Browser.Window window, Newsroom newsroom) {
///         var editor = newsroom.visitor(window).signIn("editor");
///     }
/// }
/// ```
final class Newsroom implements AutoCloseable {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final ConfigurableApplicationContext application;

    private Newsroom(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /// Somebody at a desk, not signed in.
    Visitor visitor(Browser.Window window) {
        return visitor(window, WIDTH, HEIGHT, ColorScheme.LIGHT);
    }

    Visitor visitor(Browser.Window window, int width, int height, ColorScheme scheme) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Visitor(window.open(width, height, scheme), "http://127.0.0.1:" + port);
    }

    /// The database beneath, to look up what a test needs and to check what became of it.
    JdbcClient database() {
        return JdbcClient.create(application.getBean(DataSource.class));
    }

    /// Counts what follows `select count(*)`.
    int count(String from) {
        return database().sql("select count(*) " + from).query(Integer.class).single();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    private static Newsroom start() {
        return new Newsroom(
                new SpringApplicationBuilder(NewsroomApplication.class)
                        .profiles("demo")
                        .initializers(new TestDatabase.Initializer())
                        .properties(Map.of("server.port", "0", "spring.main.banner-mode", "off"))
                        .run());
    }

    /// Hands the one newsroom to tests that ask for it, and ends it after the last of them.
    static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Newsroom.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Newsroom.class, key -> start(), Newsroom.class);
        }
    }
}
