package dev.bureau.mappings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.form.FormView;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.internal.ui.frame.FailureView;
import dev.bureau.internal.ui.frame.NotFoundView;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list and the forms of one entity, as a person meets them.
final class ScreenTour {

    private static final int MANY = 500;

    private final World world;
    private final EntityModel model;

    ScreenTour(World world, EntityModel model) {
        this.world = world;
        this.model = model;
    }

    /// Opens the list, each row's form, and the form for a new row.
    void look(List<String> ids) {
        list(ids);
        for (var id : ids) {
            open(Paths.form(model, id));
            assertThat(OpenForm.changed()).as("%s: opened untouched", id).isFalse();
            assertThat(OpenForm.mistakes()).as("%s: mistakes in what is stored", id).isEmpty();
            assertThat(_get(H1.class).getText()).as("%s: title", id).isNotBlank();
            OpenForm.save();
            assertThat(_find(FailureView.class)).isEmpty();
        }
        if (world.store().may(World.root(), model, Permission.ADD)) {
            open(Paths.add(model, model));
        }
    }

    private void list(List<String> ids) {
        world.open(Paths.list(model));
        wrong(Paths.list(model));
        var rows =
                world.store()
                        .page(
                                model,
                                model.columns(),
                                ListQuery.ALL,
                                Stretch.first(MANY),
                                World.root())
                        .rows();
        assertThat(rows.stream().map(Row::id)).as("rows of the list").containsAll(ids);
        if (!rows.isEmpty()) {
            cells(rows);
        }
    }

    /// Makes every cell of the list as the browser would ask for it.
    @SuppressWarnings("unchecked")
    private static void cells(List<Row> rows) {
        var grid = (Grid<Row>) _get(Grid.class);
        for (var column : grid.getColumns()) {
            rows.forEach(row -> assertThat(GridKt._getFormatted(column, row)).isNotNull());
        }
    }

    /// Adds a row by typing, and returns its key.
    String add(Map<String, @Nullable Object> values) {
        var before = new Answers(world, model).all();
        open(Paths.add(model, model));
        type(values);
        assertThat(OpenForm.mistakes()).as("mistakes in %s", values).isEmpty();
        OpenForm.save();
        wrong("saving " + values);
        var added = new Answers(world, model).all();
        return added.stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(values + ": not saved; " + words()));
    }

    /// Changes a row by typing.
    void change(String id, Map<String, @Nullable Object> values) {
        open(Paths.form(model, id));
        type(values);
        assertThat(OpenForm.mistakes()).as("mistakes in %s", values).isEmpty();
        OpenForm.save();
        wrong("saving " + values);
    }

    private static void type(Map<String, @Nullable Object> values) {
        values.forEach(OpenForm::type);
    }

    private void open(String address) {
        world.open(address);
        wrong(address);
        assertThat(_find(FormView.class)).as("form at %s", address).hasSize(1);
    }

    private static void wrong(String where) {
        assertThat(_find(FailureView.class)).as("failures at %s", where).isEmpty();
        assertThat(_find(NotFoundView.class)).as("not found: %s", where).isEmpty();
    }

    /// What stands on the screen.
    private static String words() {
        return Objects.requireNonNull(UI.getCurrent())
                .getChildren()
                .flatMap(child -> _find(child, Text.class).stream())
                .map(Text::getText)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
