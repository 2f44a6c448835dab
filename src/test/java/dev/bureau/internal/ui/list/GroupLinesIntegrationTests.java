package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupLinesIntegrationTests extends UiTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void foldsTheRowsIntoGroupsWithTheirNumbers() {
        signIn("editor");
        open("articles");

        _click(_get(Button.class, spec -> spec.withText("Group")));
        _click(_find(NativeButton.class, spec -> spec.withText("Status")).getLast());

        eventually(() -> assertThat(lines()).hasSizeGreaterThan(2), LONGEST);
        assertThat(lines().getFirst()).matches("Draft [\\d,]+ Views · Sum[\\d,]+");
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(_find(Button.class).stream().map(Button::getText)).contains("Grouped by Status");
    }

    @Test
    void unfoldsOneGroupPageByPage() {
        signIn("editor");
        open("articles?_group=status");
        eventually(() -> assertThat(lines()).isNotEmpty(), LONGEST);

        _click(line("Review"));

        assertThat(rows()).hasSize(25);
        assertThat(line("Review").getElement().getAttribute("aria-expanded")).isEqualTo("true");
        _click(line("Review"));
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void keepsTheUnfoldedGroupInTheAddress() {
        signIn("editor");
        open("articles?_group=status&_in=is:REVIEW&sort=title");

        assertThat(rows()).hasSize(25).isSorted();
        eventually(
                () ->
                        assertThat(line("Review").getElement().getAttribute("aria-expanded"))
                                .isEqualTo("true"),
                LONGEST);
    }

    @Test
    void groupsByStretchesOfTime() {
        signIn("editor");
        open("articles?_group=publishedAt:year");

        eventually(
                () ->
                        assertThat(lines())
                                .anyMatch(line ->
                                        line.matches("20\\d\\d [\\d,]+ Views · Sum[\\d,]+")),
                LONGEST);
        assertThat(lines().getLast()).startsWith("Empty ");
    }

    @Test
    void showsAPlainListInsteadOfGroupsThatThereAreNot() {
        signIn("editor");
        open("articles?_group=password&_in=is:x");
        assertThat(rows()).hasSize(25);
        assertThat(problems()).anyMatch(words -> words.contains("_group=password"));

        open("articles?_group=publishedAt:month&_in=between:x..y");
        assertThat(problems()).anyMatch(words -> words.contains("_in=x, y"));
        assertThat(_find(Grid.class)).isEmpty();
    }

    private static List<String> problems() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    private static List<String> lines() {
        return buttons().map(GroupLinesIntegrationTests::words).toList();
    }

    private static Stream<NativeButton> buttons() {
        return _find(NativeButton.class).stream()
                .filter(button -> button.hasClassName("bureau-group"));
    }

    private static String words(NativeButton line) {
        return line.getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static NativeButton line(String name) {
        return buttons().filter(line -> words(line).startsWith(name)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> rows() {
        Grid<Row> grid = _get(Grid.class);
        return GridKt._findAll(grid).stream().map(Row::label).toList();
    }
}
