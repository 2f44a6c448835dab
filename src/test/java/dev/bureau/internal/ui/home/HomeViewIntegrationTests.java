package dev.bureau.internal.ui.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeViewIntegrationTests extends UiTest {

    @Test
    void greetsTheActorByName() {
        signIn("editor");
        open("");

        assertThat(_get(H1.class).getText()).startsWith("Good ").contains("Edith");
    }

    @Test
    void leadsFromWhatWaitsToItsList() {
        signIn("editor");
        open("");

        assertThat(links()).contains("articles?status=REVIEW");
        assertThat(headings()).contains("Waiting for you", "News", "Your recent changes");
    }

    @Test
    void countsAfterThePageIsThere() {
        signIn("editor");
        open("");

        eventually(
                () ->
                        assertThat(_find(Span.class).stream().map(Span::getText))
                                .anyMatch(words -> words.matches("~\\d\\d,000|10,000\\+"))
                                .anyMatch(words -> words.matches("5,4\\d\\d")),
                Duration.ofSeconds(20));
    }

    @Test
    void offersToAddOnlyWhatTheActorMayAdd() {
        signIn("reader");
        open("");

        assertThat(links()).contains("articles").doesNotContain("articles/add");
    }

    private static List<String> links() {
        return _find(Link.class).stream().map(Link::getHref).toList();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
