package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DateBarsIntegrationTests extends UiTest {

    @Autowired JdbcClient jdbc;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void filtersByTheTimeOfABar() {
        signIn("editor");
        open("articles");
        eventually(() -> assertThat(bars()).isNotEmpty(), LONGEST);
        var bar = bars().getLast();
        assertThat(label(bar)).matches("[A-Z].* 20\\d\\d.*: [\\d,]+");

        _click(bar);

        assertThat(_find(Span.class).stream().map(Span::getText)).contains("Published at");
        eventually(() -> assertThat(bars().size()).isBetween(2, 92), LONGEST);
    }

    @Test
    void saysHowManyRowsNeverEndAndShowsThem() {
        var article = jdbc.sql("select min(id) from article").query(Long.class).single();
        var before =
                jdbc.sql("select published_at from article where id = ?")
                        .param(article)
                        .query(OffsetDateTime.class)
                        .optional();
        publish(article, Optional.of(OffsetDateTime.parse("9999-12-31T12:00:00Z")));
        try {
            signIn("editor");
            open("articles");
            eventually(
                    () ->
                            assertThat(texts())
                                    .anyMatch(it -> it.endsWith(" · 1 from the year 9999 on")),
                    LONGEST);

            open("articles?_group=publishedAt:year&_in=between:9999-01-01..");
            eventually(() -> assertThat(texts()).contains("From the year 9999 on", "1"), LONGEST);
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        } finally {
            publish(article, before);
        }
    }

    private void publish(long article, Optional<OffsetDateTime> moment) {
        jdbc.sql("update article set published_at = ? where id = ?")
                .params(Arrays.asList(moment.orElse(null), article))
                .update();
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    @Test
    void hasNoneWhereNoDateWasChosen() {
        signIn("editor");
        open("tags");

        assertThat(bars()).isEmpty();
    }

    private static List<NativeButton> bars() {
        return _find(NativeButton.class).stream()
                .filter(button -> button.hasClassName("bureau-bar-of-rows"))
                .toList();
    }

    private static String label(NativeButton bar) {
        return bar.getElement().getAttribute("aria-label");
    }
}
