package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateBarsIntegrationTests extends UiTest {

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
