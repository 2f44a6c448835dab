package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TotalRowIntegrationTests extends UiTest {

    @AfterEach
    void hide() {
        if (switchButton().getElement().getAttribute("aria-pressed").equals("true")) {
            _click(switchButton());
        }
    }

    @Test
    void addsUpNumbersWhenSomebodyWantsTotals() {
        signIn("editor");
        open("articles?status=REVIEW");
        assertThat(labels()).isEmpty();

        _click(switchButton());

        eventually(
                () ->
                        assertThat(labels())
                                .anyMatch(label -> label.matches("Totals of Views: Sum [\\d,]+")),
                Duration.ofSeconds(10));
        assertThat(labels()).contains("Choose totals of Status");
    }

    @Test
    void remembersWhatWasChosenForAColumn() {
        signIn("editor");
        open("articles?status=REVIEW");
        _click(switchButton());
        choose("Choose totals of Status", "Different");

        open("tags");
        open("articles?status=REVIEW");

        eventually(
                () -> assertThat(labels()).contains("Totals of Status: Different 1"),
                Duration.ofSeconds(10));
        choose("Totals of Status: Different 1", "Different");
        assertThat(labels()).contains("Choose totals of Status");
    }

    private static void choose(String column, String total) {
        _click(
                _get(
                        NativeButton.class,
                        spec -> spec.withPredicate(it -> label(it).equals(column))));
        _click(_get(NativeButton.class, spec -> spec.withText(total)));
    }

    private static NativeButton switchButton() {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(it -> label(it).equals("Totals under the columns")));
    }

    private static List<String> labels() {
        return _find(TotalCell.class).stream().map(TotalRowIntegrationTests::label).toList();
    }

    private static String label(NativeButton button) {
        var label = button.getElement().getAttribute("aria-label");
        return label == null ? "" : label;
    }
}
