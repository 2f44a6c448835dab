package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.Options;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.edit.Sheet;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes the columns of a list: the one that names the row is its link.
///
/// @param arranged which columns are shown, and how
/// @param asked those that the rows have cells of: the shown ones first
/// @param sheet makes the cells that are edited, where some are
/// @param address the list's question, kept in links for the way back
record Cells(
        Desk desk,
        EntityModel model,
        Arrangement arranged,
        List<Column> asked,
        Optional<Sheet> sheet,
        Supplier<String> address) {

    private List<Column> columns() {
        return arranged.columns();
    }

    void addTo(Grid<Row> grid) {
        var link = linkColumn();
        if (link < 0) {
            titles(grid);
        }
        var titles = new ColumnTitles(desk, model);
        for (var index = 0; index < columns().size(); index++) {
            var column = columns().get(index);
            var added =
                    index == link ? first(grid, () -> link(link)) : grid.addColumn(plain(index));
            if (index != link && numeric(column)) {
                added.setTextAlign(ColumnTextAlign.END);
            }
            added.setKey(column.name())
                    .setHeader(titles.of(column))
                    .setResizable(true)
                    .setFrozen(arranged.isPinned(column))
                    .setSortable(column.sortable());
            if (column.sortable()) {
                added.setSortProperty(column.name());
            }
            Widths.apply(added, column, index == link);
            Widths.apply(added, arranged.widths().get(column.name()));
        }
    }

    /// Shows the cells anew, after other columns can be edited than before.
    void exchange(Grid<Row> grid) {
        var link = linkColumn();
        for (var index = 0; index < columns().size(); index++) {
            if (index != link || !(grid instanceof TreeGrid<Row>)) {
                grid.getColumnByKey(columns().get(index).name())
                        .setRenderer(index == link ? link(index) : plain(index));
            }
        }
    }

    /// Rows of each type are named by something else: a column of its own.
    private void titles(Grid<Row> grid) {
        first(
                        grid,
                        () ->
                                new StillRenderer(
                                        "title",
                                        Cells.class,
                                        row -> link(row, new Span(row.label()))))
                .setHeader(desk.singular(model))
                .setResizable(true)
                .setWidth("16rem")
                .setFlexGrow(6);
    }

    /// The column that links to the row; -1 where none does.
    private int linkColumn() {
        if (!model.typePath().isEmpty() && model.labelPaths().isEmpty()) {
            return -1;
        }
        for (var index = 0; index < columns().size(); index++) {
            if (columns().get(index).name().equals(model.labelPath())) {
                return index;
            }
        }
        return 0;
    }

    private ComponentRenderer<Component, Row> link(int index) {
        return columns().get(index).name().equals(model.labelPath())
                ? edited(index, row -> link(row, new Span(row.label())))
                : edited(index, row -> link(row, shown(row, index)));
    }

    /// The column whose cells unfold the rows below, where rows are a tree.
    private static Grid.Column<Row> first(
            Grid<Row> grid, Supplier<ComponentRenderer<Component, Row>> renderer) {
        return grid instanceof TreeGrid<Row> tree
                ? tree.addComponentHierarchyColumn(row -> renderer.get().createComponent(row))
                : grid.addColumn(renderer.get());
    }

    /// Shows the cells of a column: as they are now, or as some that can be edited.
    private ComponentRenderer<Component, Row> edited(
            int index, SerializableFunction<Row, Component> shown) {
        if (columns().get(index) instanceof Column.Property property) {
            var edits = sheet.filter(it -> it.edits(property));
            if (edits.isPresent()) {
                return new ComponentRenderer<>(
                        row -> edits.get().cell(row, property, () -> shown.apply(row)));
            }
            var type = property.field().type();
            return type.live()
                    ? new ComponentRenderer<>(shown)
                    : new StillRenderer("c" + index, type.getClass(), shown);
        }
        return new StillRenderer("c" + index, Cells.class, shown);
    }

    private Component link(Row row, Component words) {
        var link = new Link(Paths.keeping(Paths.form(model, row.id()), address.get()), words);
        link.setTitle(row.label());
        link.addClassName("bureau-row-title");
        return link;
    }

    /// What a link to the row is written over; its name where the cell is empty.
    private Component shown(Row row, int index) {
        var value = row.cells().get(index);
        return value == null || value instanceof Unreadable
                ? new Span(row.label())
                : new Span(words(value, columns().get(index)));
    }

    @SuppressWarnings("unchecked")
    private String words(Object value, Column column) {
        return switch (column) {
            case Column.Property property ->
                    ((FieldType<Object>) property.field().type())
                            .show(value, desk.context(property.field(), Options.NONE));
            case Column.Computed computed -> new Made(desk).words(value);
        };
    }

    private ComponentRenderer<Component, Row> plain(int index) {
        return switch (columns().get(index)) {
            case Column.Property property -> property(index, property);
            case Column.Computed computed -> edited(index, row -> text(row.cells().get(index)));
        };
    }

    private ComponentRenderer<Component, Row> property(int index, Column.Property property) {
        var context = desk.context(property.field(), Options.NONE);
        var beside = new Beside(property, asked);
        var ages = new Ages(desk);
        return edited(
                index,
                row -> {
                    var value = row.cells().get(index);
                    var type = property.field().type();
                    var cell = cell(value, type, beside.in(row, context));
                    return value != null && arranged.relative()
                            ? ages.of(cell, property.field(), value)
                            : cell;
                });
    }

    private static boolean numeric(Column column) {
        return column instanceof Column.Property property && property.field().type().numeric();
    }

    @SuppressWarnings("unchecked")
    private <V> Component cell(@Nullable Object value, FieldType<V> type, FieldContext context) {
        if (value instanceof Unreadable unreadable) {
            return unreadable(unreadable);
        }
        return value == null ? nothing() : type.cell((V) value, context);
    }

    private Component unreadable(Unreadable value) {
        var words = new Span(desk.text("list.cell.unreadable"));
        words.setTitle(value.raw());
        words.addClassNames("bureau-nothing", "bureau-unreadable");
        return words;
    }

    private Component text(@Nullable Object value) {
        if (value instanceof Unreadable unreadable) {
            return unreadable(unreadable);
        }
        if (value == null) {
            return nothing();
        }
        return new Made(desk).cell(value);
    }

    private static Component nothing() {
        var dash = new Span("–");
        dash.addClassName("bureau-nothing");
        return dash;
    }
}
