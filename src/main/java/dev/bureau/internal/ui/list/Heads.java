package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.grid.ColumnReorderEvent;
import com.vaadin.flow.component.grid.ColumnResizeEvent;
import com.vaadin.flow.component.grid.Grid;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The heads of a list's columns: what a reader drags there changes the columns, and a click sorts.
final class Heads {

    private final Grid<Row> grid;
    private final EntityModel model;
    private final Arranging arranging;
    private final HeadMenu menu;
    private Optional<Arrangement> arranged = Optional.empty();

    Heads(Grid<Row> grid, EntityModel model, Arranging arranging, HeadMenu menu) {
        this.grid = grid;
        this.model = model;
        this.arranging = arranging;
        this.menu = menu;
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.setColumnReorderingAllowed(true);
        grid.addColumnReorderListener(this::reorder);
        grid.addColumnResizeListener(this::resize);
        grid.addSortListener(event -> SortHeads.asked(event).ifPresent(menu::sort));
    }

    /// Words for what the browser does with cells of these rows.
    static void words(Desk desk, HasElement rows) {
        rows.getElement().setAttribute("data-bureau-cell", desk.text("list.cell.copy"));
        rows.getElement().setAttribute("data-bureau-cell-done", desk.text("list.cell.copied"));
    }

    /// Whether the columns are not there yet as they are wanted.
    boolean other(Arrangement wanted) {
        return arranged.filter(wanted::looksLike).isEmpty();
    }

    /// Tells that the columns were made.
    void made(Arrangement wanted) {
        arranged = Optional.of(wanted);
        menu.over(grid, wanted.columns());
    }

    /// The shown columns.
    List<Column> columns() {
        return arranged.map(Arrangement::columns).orElse(List.of());
    }

    /// The heads stand as they were dragged already.
    private void reorder(ColumnReorderEvent<Row> event) {
        var names =
                event.getColumns().stream()
                        .map(Grid.Column::getKey)
                        .filter(Objects::nonNull)
                        .toList();
        if (event.isFromClient() && arranged.isPresent()) {
            arranged = arranged.map(known -> known.ordered(names));
            arranging.show(columns().stream().map(Column::name).toList());
        }
    }

    private void resize(ColumnResizeEvent<Row> event) {
        var name = event.getResizedColumn().getKey();
        var pixels = Widths.pixels(event.getResizedColumn().getWidth());
        if (event.isFromClient() && name != null && pixels.isPresent()) {
            arranging.widen(name, pixels.getAsInt());
            arranged = arranged.map(known -> known.wide(arranging.now().widths()));
        }
    }

    /// Shows by what the rows are sorted.
    void show(ListQuery asked) {
        SortHeads.show(grid, asked.orders().isEmpty() ? model.orders() : asked.orders());
    }
}
