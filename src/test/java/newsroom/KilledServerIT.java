package newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.ColorScheme;
import dev.bureau.testing.Browser;
import dev.bureau.testing.ForeignApplication;
import dev.bureau.testing.TestDatabase;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server that is killed while people type, without any warning.
@ExtendWith(Browser.class)
class KilledServerIT {

    private static final Path JAR =
            Path.of(System.getProperty("bureau.jar").replaceFirst("\\.jar$", "-newsroom.jar"));

    @Test
    void givesTwoPeopleTheirTextsBack(Browser.Window window, @TempDir Path directory)
            throws Exception {
        var database = TestDatabase.empty();
        var rows = JdbcClient.create(database.dataSource());
        var port = freePort();
        var properties = properties(database, port);
        var editor = visitor(window, port);
        var admin = visitor(window, port);

        try (var server = ForeignApplication.ofJar(JAR, directory, properties)) {
            server.uri("/");
            editor.signIn("editor").open(article(rows, 0));
            admin.signIn("admin").open(article(rows, 1));
            editor.field("Title").fill("The editor was typing this");
            admin.field("Title").fill("The administrator was typing that");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> count(rows, "bureau_unsaved") == 2);
            server.kill();
        }
        try (var server = ForeignApplication.ofJar(JAR, directory, properties)) {
            server.uri("/");
            goesOn(editor, "editor", article(rows, 0), "The editor was typing this");
            goesOn(admin, "admin", article(rows, 1), "The administrator was typing that");
        }
        assertThat(count(rows, "article where title like 'The % was typing th%'")).isEqualTo(2);
        assertThat(count(rows, "bureau_unsaved")).isZero();
    }

    private static void goesOn(Visitor visitor, String username, String address, String title) {
        visitor.signIn(username).open(address);
        visitor.button("Restore").click();
        assertThat(visitor.field("Title")).hasValue(title);
        visitor.button("Save").click();
        visitor.isAt("Articles");
    }

    private static String article(JdbcClient rows, int at) {
        var id =
                rows.sql("select id from article order by id offset " + at + " limit 1")
                        .query(Long.class)
                        .single();
        return "/admin/articles/" + id;
    }

    private static long count(JdbcClient rows, String from) {
        return rows.sql("select count(*) from " + from).query(Long.class).single();
    }

    /// The browser asks whether to leave a page with unsaved changes; these people do.
    private static Visitor visitor(Browser.Window window, int port) {
        var page = window.open(1440, 900, ColorScheme.LIGHT);
        page.onDialog(Dialog::accept);
        return new Visitor(page, "http://127.0.0.1:" + port);
    }

    private static Map<String, String> properties(TestDatabase database, int port) {
        var properties = new HashMap<>(database.properties());
        properties.put("spring.profiles.active", "demo");
        properties.put("logging.level.dev.bureau", "info");
        properties.put("server.port", String.valueOf(port));
        return properties;
    }

    private static int freePort() throws java.io.IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
