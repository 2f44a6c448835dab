package dev.bureau.internal.data.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/storm",
                "/articles?id=1",
                "https://site.example/storm",
                "HTTP://a/b"
            })
    void linksToPages(String page) {
        assertThat(Sites.safe(URI.create(page))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/storm",
                "///evil.example",
                "articles",
                "javascript:alert(1)"
            })
    void refusesWhatIsNoPageOfTheApplication(String page) {
        assertThat(Sites.safe(URI.create(page))).isFalse();
    }
}
