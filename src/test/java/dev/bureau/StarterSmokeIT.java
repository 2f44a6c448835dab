package dev.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.testing.ForeignApplication;
import dev.bureau.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

        assertThat(response.statusCode()).as(application.output()).isLessThan(500);
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return client.send(
                    HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
