package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.list.edit.BulkDialog;
import dev.bureau.testing.UiTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class BulkEditViewIntegrationTests extends UiTest {

    static final Duration SOON = Duration.ofSeconds(20);
    static final Duration LATE = Duration.ofSeconds(60);

    @Autowired private JdbcClient jdbc;

    @Test
    void changesTheSelectedRowsAfterAPreview() {
        signIn("editor");
        open("comments?sort=id&size=50");
        select(4);

        press("Edit");
        choose("approved");
        assertThat(offered()).doesNotContain("id", "approved");
        _setValue(_get(_get(BulkDialog.class), Checkbox.class), true);
        press("Preview");
        eventually(() -> assertThat(paragraphs()).anyMatch(it -> it.contains("change")), SOON);
        var words = paragraphs();
        if (words.stream().anyMatch(it -> it.startsWith("Nothing"))) {
            press("Cancel");
        } else {
            _click(button("Change "));
            eventually(() -> assertThat(_find(BulkDialog.class)).isEmpty(), SOON);
        }
        assertThat(words).anyMatch(it -> it.matches("(Nothing|\\d comments?) will change\\..*"));
    }

    @Test
    void forgetsAPreviewOfFormerValuesThatComesLate() {
        signIn("editor");
        open("comments?sort=id&size=50");
        select(4);
        press("Edit");
        choose("approved");
        var approved = _get(_get(BulkDialog.class), Checkbox.class);
        _setValue(approved, true);

        _click(button("Preview"));
        _setValue(approved, false);
        eventually(() -> assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1), SOON);

        assertThat(paragraphs()).isEmpty();
        assertThat(button("Preview").isEnabled()).isTrue();
        press("Cancel");
    }

    @Test
    void looksAgainWhereOtherRowsAreSelectedThanWereTold() {
        signIn("editor");
        open("comments?sort=id&size=50");
        select(1);
        _click(button("Select all"));
        settle();
        press("Edit");
        choose("approved");
        _setValue(_get(_get(BulkDialog.class), Checkbox.class), true);
        press("Preview");
        eventually(() -> assertThat(button("Change ").isEnabled()).isTrue(), LATE);
        var last = jdbc.sql("select max(id) from comment").query(Long.class).single();
        var moved = last + 1_000_000;
        move(last, moved);
        try {
            _click(button("Change "));
            eventually(
                    () ->
                            assertThat(paragraphs())
                                    .anyMatch(it -> it.startsWith("Nothing was changed yet: they"))
                                    .anyMatch(it -> it.contains("will change")),
                    LATE);
            press("Cancel");
        } finally {
            move(moved, last);
        }
        assertThat(_find(BulkDialog.class)).isEmpty();
    }

    private void move(long from, long to) {
        jdbc.sql("update comment set id = :to where id = :from")
                .param("to", to)
                .param("from", from)
                .update();
    }

    @Test
    void asksForNothingUniqueAndNothingThatTheActorMayNotChange() {
        signIn("editor");
        open("articles?sort=id");
        select(2);
        press("Edit");

        assertThat(button("Preview").isEnabled()).isFalse();
        assertThat(offered()).contains("category", "status").doesNotContain("slug", "views", "id");
    }

    @Test
    void offersNothingToReaders() {
        signIn("reader");
        open("articles");
        assertThat(_find(Button.class).stream().map(Button::getText)).doesNotContain("Edit");
    }

    private List<String> offered() {
        return select().getListDataView().getItems().map(Field::path).toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Field> select() {
        return _get(
                _get(BulkDialog.class),
                Select.class,
                spec -> spec.withPlaceholder("Choose what to change"));
    }

    private static void choose(String path) {
        var select = select();
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(field -> field.path().equals(path))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> paragraphs() {
        return _find(_get(BulkDialog.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void select(int rows) {
        Grid<Row> grid = _get(Grid.class);
        IntStream.range(0, rows).forEach(at -> grid.select(GridKt._get(grid, at)));
        settle();
    }

    private void press(String words) {
        _click(button(words));
        settle();
    }

    private static Button button(String beginning) {
        return _find(Button.class).stream()
                .filter(button -> button.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning));
    }
}
