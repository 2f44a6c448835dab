package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListViewIntegrationTests extends UiTest {

    @Test
    void showsAPageOfRowsWithTheirNumber() {
        signIn("editor");
        open("articles");

        assertThat(_get(H1.class).getText()).isEqualTo("Articles");
        assertThat(rows()).hasSize(25);
        assertThat(shown()).contains("1–25");
        eventually(
                () -> assertThat(shown()).anyMatch(words -> words.matches("5,4\\d\\d articles")),
                Duration.ofSeconds(10));
    }

    @Test
    void keepsTheirNumberFromPageToPage() {
        signIn("editor");
        open("articles?status=DRAFT");
        var number = "[\\d,]+ articles of 5,4\\d\\d";
        eventually(
                () -> assertThat(shown()).anyMatch(words -> words.matches(number)),
                Duration.ofSeconds(10));

        press("Next page");

        assertThat(shown()).contains("26–50").anyMatch(words -> words.matches(number));
    }

    @Test
    void goesToTheLastPageInsteadOfOneBehindTheEnd() {
        signIn("editor");
        open("tags?page=99");

        assertThat(shown()).contains("51–67");
        assertThat(shown()).contains("67 tags");
    }

    @Test
    void goesFromPageToPageByTheirRows() {
        signIn("editor");
        open("articles?sort=title");
        var first = rows();

        press("Next page");
        assertThat(shown()).contains("26–50");
        assertThat(rows()).doesNotContainAnyElementsOf(first.subList(0, 1)).isSorted();
        press("Previous page");
        assertThat(rows()).isEqualTo(first);
        press("Last page");
        assertThat(rows()).isSorted().doesNotContainAnyElementsOf(first);
        press("Previous page");
        press("First page");
        assertThat(rows()).isEqualTo(first);
    }

    private static void press(String label) {
        _click(
                _get(
                        Button.class,
                        spec ->
                                spec.withPredicate(
                                        button -> button.getAriaLabel().orElse("").equals(label))));
    }

    @Test
    void asksWhatTheAddressAsks() {
        signIn("editor");
        open("articles?status=REVIEW&views-lte=0&sort=title&size=25");

        assertThat(rows()).hasSize(25).isSorted();
        assertThat(chips()).containsExactly("Status: Review", "Views: up to 0");
    }

    @Test
    void saysWhichPartsOfTheAddressWereLeftOut() {
        signIn("editor");
        open("articles?password=x&views-about=3&page=x");

        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .anyMatch(words -> words.contains("password"))
                .anyMatch(words -> words.contains("views-about=3"))
                .anyMatch(words -> words.contains("page=x"));
        assertThat(rows()).isNotEmpty();
    }

    @Test
    void offersAWayOutWhereNothingMatches() {
        signIn("editor");
        open("articles?q=zzzyyyxxx");

        assertThat(_get(H2.class).getText()).isEqualTo("No articles match");
        _click(_get(Button.class, spec -> spec.withText("Clear search and filters")));

        assertThat(rows()).isNotEmpty();
    }

    @Test
    void findsWordsWhileTheyAreTyped() {
        signIn("editor");
        open("articles");

        var search = _get(TextField.class, spec -> spec.withPlaceholder("Search title, lead…"));
        _setValue(search, "harbour");
        settle();

        assertThat(rows()).isNotEmpty().hasSizeLessThan(5400);
        assertThat(_find(Button.class, spec -> spec.withText("Clear"))).hasSize(1);
    }

    @Test
    void takesAFilterOffWithItsChip() {
        signIn("editor");
        open("articles?status=REJECTED");
        var before = chips();

        _click(
                _get(
                        NativeButton.class,
                        spec -> spec.withPredicate(ListViewIntegrationTests::removes)));

        assertThat(before).containsExactly("Status: Rejected");
        assertThat(chips()).isEmpty();
        eventually(
                () -> assertThat(shown()).anyMatch(words -> words.matches("5,4\\d\\d articles")),
                Duration.ofSeconds(10));
    }

    @Test
    void offersActionsInPlaceOfFiltersWhileRowsAreSelected() {
        signIn("editor");
        open("articles?status=REVIEW");

        select(0, 1, 2);

        assertThat(shown()).contains("3 articles selected");
        assertThat(buttons()).contains("Publish", "Delete");
        assertThat(buttons()).anyMatch(words -> words.startsWith("Select all"));
        _assertNone(FilterBar.class);
    }

    @Test
    void asksBeforeEveryMatchingRowIsChanged() {
        signIn("editor");
        open("articles?status=REVIEW&title-contains=the");
        select(0);

        _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Select all"))
                .forEach(LocatorJ::_click);
        _click(_get(Button.class, spec -> spec.withText("Publish")));

        assertThat(_get(Dialog.class).getHeaderTitle()).matches("Publish \\d+ articles\\?");
        assertThat(_get(Dialog.class).getChildren().map(it -> it.getElement().getText()))
                .anyMatch(words ->
                        words.startsWith(
                                "These are: Articles whose status is Review and whose title"));
    }

    @Test
    void staysShortAndWholeWhateverTheAddressAsks() {
        signIn("editor");
        open("articles?where=is(a," + "x".repeat(9_000) + ")&where=no(&q=%00&sort=password");

        assertThat(_find(ListItem.class)).hasSizeBetween(3, 21);
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .allMatch(words -> words.length() < 250);
        assertThat(rows()).hasSize(25);
    }

    @Test
    void answersForbiddenAndUnknownPathsAlike() {
        signIn("author");
        open("articles?where=with(author.password,all())&author.passwordHash=x&nothing=x");

        assertThat(
                        _find(ListItem.class).stream()
                                .map(ListItem::getText)
                                .filter(words -> words.contains("“"))
                                .map(words -> words.replaceAll("“.*?”", ""))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void goesThroughYearsMonthsAndDays() {
        signIn("editor");
        open("articles?publishedAt-between=2026-01-01..2026-12-31");
        eventually(
                () -> assertThat(links()).startsWith("All dates").contains("March"),
                Duration.ofSeconds(10));
        _click(_get(NativeButton.class, spec -> spec.withText("March")));

        assertThat(chips()).hasSize(1).allMatch(words -> words.contains("31"));
        eventually(
                () -> assertThat(links()).startsWith("All dates", "‹ 2026"),
                Duration.ofSeconds(10));
    }

    private static List<String> links() {
        return _find(DateLinks.class)
                .getFirst()
                .getChildren()
                .filter(NativeButton.class::isInstance)
                .map(link -> link.getElement().getText())
                .toList();
    }

    @Test
    void keepsTheQuestionInTheLinksToRows() {
        signIn("editor");
        open("articles?status=REVIEW");

        var title = (Link) GridKt._getCellComponent(grid(), 0, "title");

        assertThat(title.getHref()).matches("articles/[^?]+\\?back=status%3DREVIEW");
    }

    @Test
    void offersReadersNothingThatChangesRows() {
        signIn("reader");
        open("articles");
        select(0);

        assertThat(buttons()).doesNotContain("Publish", "Delete");
        assertThat(_find(Link.class).stream().map(Link::getText)).doesNotContain("Add article");
    }

    @Test
    void saysThatThereIsNothingForTheActorAtAnUnknownAddress() {
        signIn("author");
        open("users");

        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    private static boolean removes(NativeButton button) {
        return button.hasClassName("bureau-chip-remove");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Row> grid() {
        return _get(Grid.class);
    }

    private static void select(int... rows) {
        for (var row : rows) {
            grid().select(GridKt._get(grid(), row));
        }
    }

    private static List<String> rows() {
        return GridKt._findAll(grid()).stream().map(Row::label).toList();
    }

    private static List<String> chips() {
        return _find(Chip.class).stream().map(Chip::words).toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static List<String> shown() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
