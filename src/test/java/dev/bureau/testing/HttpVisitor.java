package dev.bureau.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who uses an application without a browser: keeps cookies, follows redirects, posts
/// forms, and asks Vaadin for what a page shows.
public final class HttpVisitor implements AutoCloseable {

    private static final Pattern CSRF =
            Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    /// Texts, attributes and addresses, those in the cells of lists too.
    private static final Pattern WORDS =
            Pattern.compile("(?:\"(?:value|url)\":|\\},)\"((?!return)(?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private final String[] always;

    /// @param always headers that go with everything, names and values in turn
    public HttpVisitor(String... always) {
        this.always = always.clone();
    }

    /// The page behind all redirects.
    public HttpResponse<String> get(URI uri, String... headers)
            throws IOException, InterruptedException {
        var request = request(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /// Where the page sends the visitor first.
    public String redirect(URI uri, String... headers) throws IOException, InterruptedException {
        try (var still = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri).headers(headers).build();
            return still.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }
    }

    /// Signs in at the page, and lands where that leads.
    public HttpResponse<String> signIn(URI page, String username, String password)
            throws IOException, InterruptedException {
        var form = Map.of("username", username, "password", password, "_csrf", csrf(get(page)));
        var body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// The words that Vaadin tells the browser to show at a route.
    ///
    /// @param mount the address of the servlet, with a slash at its end
    public String screen(URI mount, String route) throws IOException, InterruptedException {
        var location = mount.resolve("?v-r=init&location=" + encoded(route) + "&query=");
        var begun = get(location).body();
        var key = KEY.matcher(begun);
        var ui = UI.matcher(begun);
        if (!key.find() || !ui.find()) {
            throw new IllegalStateException("no page of Vaadin: " + begun);
        }
        var navigation =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{\
                "route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}],\
                "syncId":0,"clientId":0}\
                """
                        .formatted(key.group(1), route);
        var shown =
                send(
                        request(mount.resolve("?v-r=uidl&v-uiId=" + ui.group(1)))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(navigation))
                                .build());
        return WORDS.matcher(shown.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
    }

    private HttpRequest.Builder request(URI uri) {
        var request = HttpRequest.newBuilder(uri).header("Accept-Language", "en");
        return always.length == 0 ? request : request.headers(always);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String csrf(HttpResponse<String> page) {
        var found = CSRF.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException(page.uri() + ": no token in " + page.body());
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
