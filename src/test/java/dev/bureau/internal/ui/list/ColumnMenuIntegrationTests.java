package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnReorderEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.testing.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ColumnMenuIntegrationTests extends UiTest {

    @Autowired private Registry registry;
    @Autowired private Desk desk;
    private EntityModel articles;

    @BeforeEach
    void start() {
        articles = registry.byName("Article").orElseThrow();
        signIn("editor");
    }

    @AfterEach
    void forget() {
        for (var name : List.of("columns", "pinned", "widths", "density")) {
            desk.preferences().keep(articles, name, "", desk.actor());
        }
        desk.preferences().keep("times", "", desk.actor());
    }

    @Test
    void showsAndHidesColumnsAndKeepsThatForTheReader() {
        open("articles");
        assertThat(keys()).startsWith("title", "status").doesNotContain("slug", "=reading-time");
        menu();
        tick("Views", false);
        tick("Address", true);
        tick("Reading time", true);

        var chosen = keys();
        assertThat(chosen).endsWith("slug", "=reading-time").doesNotContain("views");
        open("articles?status=REVIEW");
        assertThat(keys()).isEqualTo(chosen);
        menu();
        press("Reset");
        assertThat(keys()).contains("views").doesNotContain("slug");
        assertThat(desk.preferences().of(articles, desk.actor()))
                .doesNotContainKeys("columns", "pinned", "widths", "density");
    }

    @Test
    void findsColumnsOverRelations() {
        open("articles");
        menu();
        _setValue(_get(TextField.class, it -> it.withPlaceholder("Find a column")), "author name");
        tick("Author › Name", true);

        assertThat(keys()).endsWith("author.name");
        var head = grid().getColumnByKey("author.name").getHeaderComponent();
        assertThat(head.getElement().getTextRecursively()).isEqualTo("Author › Name");
        assertThat(GridKt._getFormattedRow(grid(), 0).getLast()).isNotBlank();
    }

    @Test
    void movesColumnsAndKeepsThemInSight() {
        open("articles");
        menu();
        _get(ColumnPanel.class).move(articles.column("views").orElseThrow(), 0);
        assertThat(keys()).startsWith("views", "title");

        press("Keep “Status” in sight at the left");
        assertThat(keys()).startsWith("status", "views");
        assertThat(grid().getColumnByKey("status").isFrozen()).isTrue();
        assertThat(grid().getColumnByKey("views").isFrozen()).isFalse();
    }

    @Test
    void takesTheOrderOfDraggedHeads() {
        open("articles");
        var dragged = new ArrayList<>(grid().getColumns());
        dragged.add(1, dragged.removeLast());
        ComponentUtil.fireEvent(grid(), new ColumnReorderEvent<>(grid(), true, dragged));

        open("tags");
        open("articles");
        assertThat(keys()).startsWith("title", "featured", "status");
    }

    @Test
    void showsTheColumnsOfTheAddressFirst() {
        desk.preferences().keep(articles, "columns", "title,views", desk.actor());
        open("articles?_columns=status,gone,title,comments,category.name&_density=compact");

        assertThat(keys()).containsExactly("status", "title", "category.name");
        assertThat(_get(RowGrid.class).getClassNames()).contains("bureau-compact");
        assertThat(_find(_get(ListView.class), ListItem.class).stream().map(ListItem::getText))
                .anyMatch(words -> words.contains("“gone”"))
                .anyMatch(words -> words.contains("“comments”"))
                .hasSize(2);
        menu();
        tick("Title", false);
        assertThat(keys()).containsExactly("status", "category.name");
        open("articles");
        assertThat(keys())
                .as("the reader's own are as they were")
                .containsExactly("title", "views");
    }

    @Test
    void leavesOutSilentlyWhatAPreferenceCannotHaveAnyMore() {
        desk.preferences().keep(articles, "columns", "gone,views,title", desk.actor());
        desk.preferences().keep(articles, "widths", "120:views,x:title,:,9:gone", desk.actor());
        open("articles");

        assertThat(keys()).containsExactly("views", "title");
        assertThat(grid().getColumnByKey("views").getWidth()).isEqualTo("120px");
        assertThat(_find(_get(ListView.class), ListItem.class)).isEmpty();
    }

    @Test
    void keepsTheLastColumn() {
        open("articles?_columns=title");
        menu();

        assertThat(_get(Checkbox.class, it -> it.withLabel("Title")).isReadOnly()).isTrue();
    }

    @Test
    void tellsTimesFromNowWhereTheReaderLikesThat() {
        open("articles?_columns=title,createdAt&sort=createdAt");
        var exact = GridKt._getFormattedRow(grid(), 0).getLast();
        menu();
        press("From now");

        assertThat(GridKt._getFormattedRow(grid(), 0).getLast())
                .isNotEqualTo(exact)
                .contains("ago");
    }

    private void menu() {
        _get(_get(ColumnMenu.class), Popover.class).open();
    }

    private static void tick(String label, boolean shown) {
        _setValue(_get(Checkbox.class, it -> it.withLabel(label)), shown);
    }

    private static void press(String label) {
        _click(
                _get(
                        NativeButton.class,
                        it ->
                                it.withPredicate(button ->
                                        button.getText().equals(label)
                                                || button.getAriaLabel()
                                                        .orElse("")
                                                        .equals(label))));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Row> grid() {
        return LocatorJ._get(Grid.class);
    }

    private static List<String> keys() {
        return Stream.of(grid().getColumns())
                .flatMap(List::stream)
                .map(Grid.Column::getKey)
                .filter(Objects::nonNull)
                .toList();
    }
}
