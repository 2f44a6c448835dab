package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.grid.Grid;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Totals;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.query.ListQuery;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The totals under the columns of a list, of all rows that answer its question. They come when
/// they are known; rows never wait for them.
final class TotalRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final Grid<Row> grid;
    private final Supplier<List<Column>> shown;
    private final TotalChoice choice;
    private final List<TotalCell> cells = new ArrayList<>();
    private ListQuery query = ListQuery.ALL;
    private Asked told = Asked.NOTHING;

    /// @param shown the columns of the grid
    TotalRow(Desk desk, EntityModel model, Grid<Row> grid, Supplier<List<Column>> shown) {
        this.desk = desk;
        this.model = model;
        this.grid = grid;
        this.shown = shown;
        choice = new TotalChoice(desk, model);
    }

    /// What was asked for last.
    private record Asked(ListQuery query, List<Wanted> wanted) implements Serializable {

        private static final Asked NOTHING = new Asked(ListQuery.ALL, List.of());
    }

    boolean on() {
        return choice.on();
    }

    /// Whether the list can have totals at all.
    boolean possible() {
        return totalled(model.columns()).findAny().isPresent() || !columns().isEmpty();
    }

    /// The totals that are shown.
    List<Wanted> wanted() {
        return choice.on() ? choice.wanted(columns()) : List.of();
    }

    /// Shows totals, or none any more.
    void turn() {
        choice.turn(columns());
        forget();
        show(query);
    }

    private List<Column.Property> columns() {
        return totalled(shown.get())
                .filter(column -> grid.getColumnByKey(column.name()) != null)
                .toList();
    }

    private static Stream<Column.Property> totalled(List<Column> columns) {
        return columns.stream()
                .filter(Column.Property.class::isInstance)
                .map(Column.Property.class::cast)
                .filter(column -> !Totals.of(column.field().attribute()).isEmpty());
    }

    /// Shows the totals of a checked question, unless they are there already.
    void show(ListQuery asked) {
        query = asked.withOrders(List.of());
        place();
        var wanted = new Asked(query, wanted());
        if (wanted.equals(told)) {
            return;
        }
        told = wanted;
        if (!wanted.wanted().isEmpty()) {
            fill(Map.of(), false);
            fetch(wanted);
        }
    }

    /// Rows were changed: what was told is so no more.
    void forget() {
        told = Asked.NOTHING;
    }

    private void fetch(Asked asked) {
        var actor = desk.actor();
        var store = desk.store();
        desk.later()
                .sum(
                        grid,
                        () -> store.totals(model, asked.wanted(), asked.query(), actor),
                        figures -> {
                            if (asked.equals(told)) {
                                fill(figures, true);
                            }
                        });
    }

    /// Puts a cell under every column that is there now.
    private void place() {
        var columns = choice.on() ? columns() : List.<Column.Property>of();
        if (!columns.equals(cells.stream().map(TotalCell::column).toList())
                || cells.stream().anyMatch(cell -> !placed(cell))) {
            grid.removeAllFooterRows();
            cells.clear();
            forget();
            var titles = new ColumnTitles(desk, model);
            columns.forEach(column -> place(column, titles.of(column)));
            fill(Map.of(), false);
        }
    }

    private boolean placed(TotalCell cell) {
        return grid.getColumnByKey(cell.column().name()).getFooterComponent() == cell;
    }

    private void place(Column.Property column, String title) {
        var cell =
                new TotalCell(
                        desk,
                        column,
                        title,
                        choice,
                        total -> {
                            choice.toggle(column, total);
                            show(query);
                            fillNothing();
                        });
        cells.add(cell);
        grid.getColumnByKey(column.name()).setFooter(cell);
    }

    /// A column of which nothing is wanted any more asks for nothing.
    private void fillNothing() {
        cells.stream()
                .filter(cell -> choice.of(cell.column()).isEmpty())
                .forEach(cell -> cell.show(List.of(), Map.of(), true));
    }

    private void fill(Map<Wanted, Figure> figures, boolean known) {
        cells.forEach(cell -> cell.show(choice.of(cell.column()), figures, known));
    }
}
