package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TotalRowIntegrationTests extends UiTest {

    @Autowired private Registry registry;
    @Autowired private Desk desk;

    @AfterEach
    void forget() {
        var model = registry.byName("Article").orElseThrow();
        desk.preferences().keep(model, "totals", "", desk.actor());
    }

    @Test
    void showsDeclaredTotalsUntilSomebodyWantsNone() {
        signIn("editor");
        open("articles?status=REVIEW");

        eventually(
                () ->
                        assertThat(labels())
                                .anyMatch(label -> label.matches("Totals of Views: Sum [\\d,]+")),
                Duration.ofSeconds(10));
        assertThat(labels()).contains("Choose totals of Status");
        _click(switchButton());
        assertThat(labels()).isEmpty();
    }

    @Test
    void totalsColumnsThatTheReaderAddedOverRelations() {
        signIn("editor");
        open("articles?status=REVIEW&_columns=title,author.name");
        choose("Choose totals of Author › Name", "Filled");
        eventually(
                () ->
                        assertThat(labels())
                                .anyMatch(label ->
                                        label.matches("Totals of Author › Name: Filled [\\d,]+")),
                Duration.ofSeconds(10));
    }

    @Test
    void showsATotalAgainThatWasTakenOff() {
        signIn("editor");
        open("articles?status=REVIEW&_columns=title,views");
        for (var time = 0; time < 2; time++) {
            eventually(
                    () ->
                            assertThat(labels())
                                    .anyMatch(
                                            label -> label.matches("Totals of Views: Sum [\\d,]+")),
                    Duration.ofSeconds(10));
            choose(label("Totals of Views"), "Sum");
            choose("Choose totals of Views", "Sum");
        }
    }

    private static String label(String begin) {
        return labels().stream().filter(label -> label.startsWith(begin)).findFirst().orElseThrow();
    }

    @Test
    void remembersWhatWasChosenForAColumn() {
        signIn("editor");
        open("articles?status=REVIEW");
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
        _click(_find(NativeButton.class, spec -> spec.withText(total)).getLast());
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
