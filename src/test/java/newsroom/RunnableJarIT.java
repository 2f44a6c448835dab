package newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.ForeignApplication;
import dev.bureau.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The newsroom as one file, in which everything lies in jars within a jar.
class RunnableJarIT {

    private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(VAADIN/build/[^\"]+)\"");

    @Test
    void servesWhatTheBrowserNeeds(@TempDir Path directory) throws Exception {
        var properties = new HashMap<>(TestDatabase.empty().properties());
        properties.put("logging.level.dev.bureau", "info");
        var jar =
                Path.of(System.getProperty("bureau.jar").replaceFirst("\\.jar$", "-newsroom.jar"));
        try (var newsroom = ForeignApplication.ofJar(jar, directory, properties)) {
            var admin = newsroom.uri("/admin/");
            var page = get(admin.resolve("sign-in"));
            var scripts = SCRIPT.matcher(page.body()).results().map(it -> it.group(1)).toList();
            assertThat(scripts).as("scripts of %s", page.body()).isNotEmpty();
            for (var script : scripts) {
                assertThat(get(admin.resolve(script)).statusCode()).as(script).isEqualTo(200);
            }
        }
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
