package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemDoubleClickEvent;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.list.edit.Sheet;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.Later;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Toast;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows, fetched as they are looked at.
final class RowGrid extends Div {

    private static final long serialVersionUID = 1L;

    /// Rows fetched at once while a person scrolls, at least.
    private static final int SCROLLED = 50;

    private final Desk desk;
    private final EntityModel model;
    private final Grid<Row> grid = new Grid<>();
    private final transient Sheet sheet;
    private final TotalRow totals;
    private final Arranging arranging;
    private final Ticks ticks;
    private final transient Heads heads;
    private List<Column> columns = List.of();
    private transient Optional<Cells> cells = Optional.empty();
    private ListState state;
    private Optional<GridLazyDataView<Row>> endless = Optional.empty();
    private Anchors anchors = new Anchors();
    private Count known = new Count(0, false);
    private Seen seen = Seen.NOTHING;

    /// What changes how rows are shown, and the rows themselves.
    record Parts(Arranging arranging, HeadMenu menu, Sheet sheet) {}

    RowGrid(Desk desk, EntityModel model, Parts parts, Consumer<List<String>> select) {
        this.desk = desk;
        this.model = model;
        sheet = parts.sheet();
        arranging = parts.arranging();
        state = ListState.first(model);
        addClassName("bureau-rows");
        add(grid);
        grid.setSizeFull();
        heads = new Heads(grid, model, arranging, parts.menu());
        ticks = new Ticks(grid, select);
        arrange(arranging.now(state.look()));
        totals = new TotalRow(desk, model, grid, heads::columns);
        grid.addItemDoubleClickListener(this::open);
        sheet.listen(this);
        grid.getElement().setAttribute("aria-label", desk.plural(model));
        Heads.words(desk, this);
    }

    /// Makes the columns, unless they are there already.
    private void arrange(Arrangement wanted) {
        if (heads.other(wanted)) {
            columns = Beside.asked(desk, model, wanted.columns());
            ticks.among(List.of());
            endless = Optional.empty();
            grid.setItems(List.of());
            grid.removeAllColumns();
            var made =
                    new Cells(
                            desk,
                            model,
                            wanted,
                            columns,
                            Optional.of(sheet),
                            () -> arranging.address(state));
            made.addTo(grid);
            heads.made(wanted);
            cells = Optional.of(made);
            Density.apply(this, wanted.density());
        }
    }

    /// What stands under the columns.
    TotalRow totals() {
        return totals;
    }

    private void open(ItemDoubleClickEvent<Row> click) {
        var key = click.getColumn() == null ? null : click.getColumn().getKey();
        var edited =
                columns.stream()
                        .anyMatch(column -> column.name().equals(key) && sheet.edits(column));
        if (!edited) {
            open(click.getItem());
        }
    }

    /// Shows the same rows with other cells that can be edited.
    void edit() {
        sheet.exchange();
        cells.ifPresent(shown -> shown.exchange(grid));
        grid.getDataProvider().refreshAll();
    }

    /// The shown columns.
    List<Column> columns() {
        return columns;
    }

    private void open(Row row) {
        var address = Paths.keeping(Paths.form(model, row.id()), arranging.address(state));
        UI.getCurrent().navigate(address);
    }

    /// The question for the rows of a state, which is the one to show from now on.
    Later.Question<Page> question(ListState wanted) {
        if (!wanted.asked().equals(state.asked()) || wanted.size() != state.size()) {
            known = new Count(0, false);
            seen = Seen.NOTHING;
        }
        state = wanted;
        arrange(arranging.now(wanted.look()));
        var columns = this.columns;
        var stretch = wanted.scrolling() ? Stretch.first(scrolled()) : stretch(wanted);
        var store = desk.store();
        var actor = desk.actor();
        return new Later.Question<>(
                () -> store.page(model, columns, wanted.asked(), stretch, actor));
    }

    private Stretch stretch(ListState wanted) {
        var size = wanted.size();
        return new Stretch(seen.spot().start(wanted.spot(), seen.first(), size, known), size);
    }

    /// How many rows are fetched at once while a person scrolls.
    private int scrolled() {
        return Math.max(SCROLLED, model.pageSize());
    }

    /// Shows the rows that answer the question.
    Seen show(Page found) {
        endless = Optional.empty();
        sheet.turn();
        heads.show(state.query());
        seen = state.scrolling() ? scroll(found) : page(found);
        return seen;
    }

    /// What the rows themselves tell, before anything was counted.
    ///
    /// @param spot the page that they are
    /// @param rows how many are shown
    /// @param first the key of the first one, empty for none
    /// @param next the key of the one behind them, empty for none
    /// @param passed how many rows are before them, or -1 if nobody knows exactly
    /// @param furthest whether others were asked for, which lie too far away
    record Seen(Spot spot, int rows, String first, String next, long passed, boolean furthest)
            implements Serializable {

        static final Seen NOTHING = new Seen(Spot.FIRST, 0, "", "", 0, false);

        /// Whether there are no rows at all.
        boolean nothing() {
            return rows == 0;
        }

        boolean more() {
            return !next.isEmpty();
        }

        /// How many there are at least; all of them if no others follow.
        Count count() {
            return new Count(Math.max(0, passed) + rows, passed >= 0 && !more());
        }
    }

    private Seen page(Page found) {
        var size = state.size();
        var rows = found.rows();
        ticks.among(rows);
        grid.setPageSize(size);
        grid.setItems(
                new CallbackDataProvider<>(
                        query -> rows.stream().skip(query.getOffset()).limit(query.getLimit()),
                        query -> rows.size(),
                        Row::id));
        var spot = state.spot().found(found, size, known);
        return seen(spot, found, found.more() && spot.before(state.spot()));
    }

    private static Seen seen(Spot spot, Page found, boolean furthest) {
        var passed = found.place() instanceof Place.Behind behind ? behind.rows() : -1;
        var rows = found.rows();
        var first = rows.isEmpty() ? "" : rows.getFirst().id();
        return new Seen(spot, rows.size(), first, found.next(), passed, furthest);
    }

    /// The first rows are fetched with the page, so that it is known at once whether there are any.
    private Seen scroll(Page found) {
        ticks.among(List.of());
        anchors = new Anchors();
        var size = scrolled();
        var first = found.rows();
        anchors.remember(0, found);
        grid.setPageSize(size);
        var provider =
                new CallbackDataProvider<Row, Void>(
                        query ->
                                query.getOffset() == 0 && query.getLimit() <= first.size()
                                        ? first.stream().limit(query.getLimit())
                                        : quietly(query.getOffset(), query.getLimit()).stream(),
                        query -> first.size(),
                        Row::id);
        grid.setItems(provider);
        if (found.more()) {
            var view = grid.getLazyDataView();
            view.setItemCountUnknown();
            endless = Optional.of(view);
        }
        return seen(Spot.FIRST, found, false);
    }

    /// Makes the way that can be scrolled as long as the rows that were counted.
    void counted(Count count) {
        known = count;
        var rows = Math.toIntExact(Math.min(count.rows(), Integer.MAX_VALUE));
        endless.ifPresent(view -> {
            if (count.exact()) {
                view.setItemCountCallback(query -> rows);
            } else {
                view.setItemCountEstimate(rows);
            }
        });
    }

    private Page fetch(Start start, int limit) {
        var stretch = new Stretch(start, limit);
        return desk.store().page(model, columns, state.asked(), stretch, desk.actor());
    }

    /// Rows fetched while the reader scrolls, when there is no page to put an error in the place
    /// of.
    private List<Row> quietly(int offset, int limit) {
        try {
            var found = fetch(anchors.start(offset, known), limit);
            anchors.remember(offset, found);
            return found.rows();
        } catch (RuntimeException failure) {
            Toast.failed(desk.text("list.failed.help", Failures.log(failure)));
            return List.of();
        }
    }

    void deselectAll() {
        grid.deselectAll();
    }
}
