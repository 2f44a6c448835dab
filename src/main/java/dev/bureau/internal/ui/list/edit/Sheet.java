package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Toast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is edited in one list: the cell whose input is open, and what was typed and is not saved
/// yet, of rows on other pages too.
public final class Sheet {

    private static final String READY =
            "this.dispatchEvent(new CustomEvent('bureau-edit-ready', {bubbles: true}))";

    private final Desk desk;
    private final CellWords words;
    private final Editable editable;
    private final ShownCells cells;
    private final Map<String, RowEdit> rows = new LinkedHashMap<>();
    private Optional<Opened> open = Optional.empty();
    private Runnable changed = () -> {};

    public Sheet(Desk desk, EntityModel model) {
        this.desk = desk;
        words = new CellWords(desk, model);
        editable = new Editable(desk, model);
        cells = new ShownCells(desk, model);
    }

    CellWords words() {
        return words;
    }

    Map<String, RowEdit> rows() {
        return rows;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /// Hears what the keys and the mouse ask for in the rows.
    public void listen(HasElement grid) {
        var element = grid.getElement();
        element.addEventListener(
                        "bureau-edit", event -> answer(element, () -> begin(text(event, "cell"))))
                .addEventData("event.detail.cell");
        element.addEventListener(
                        "bureau-edit-end",
                        event ->
                                answer(element, () -> end(text(event, "how"), text(event, "cell"))))
                .addEventData("event.detail.how")
                .addEventData("event.detail.cell");
    }

    /// Keys wait in the browser for the input to come: where none does, whatever went wrong, they
    /// need not.
    private static void answer(Element element, BooleanSupplier work) {
        var answered = false;
        try {
            answered = work.getAsBoolean();
        } finally {
            if (!answered) {
                element.executeJs(READY);
            }
        }
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().path("event.detail." + name).asString("");
    }

    /// Whether cells of the column are edited now.
    public boolean edits(Column column) {
        return editable.edits(column);
    }

    /// Whether some of these columns could be edited that are not.
    public boolean offers(List<Column> columns) {
        return editable.offers(columns);
    }

    /// Whether every column that can be is edited, not only those that were declared so.
    public boolean everything() {
        return editable.everything();
    }

    /// Edits every column that can be, or only those that were declared so.
    public void everything(boolean on) {
        editable.everything(on);
    }

    /// Whether the cell of a row and attribute is among those that are shown.
    boolean shows(String row, String path) {
        return cells.contains(row, path);
    }

    /// Whether something was typed that is not saved.
    public boolean unsaved() {
        return !rows.isEmpty();
    }

    /// Other rows are shown; what was typed into the former ones stays.
    public void turn() {
        open = Optional.empty();
        cells.turn();
    }

    /// The same rows are shown with other cells.
    public void exchange() {
        open = Optional.empty();
        cells.clear();
    }

    /// The cell of a column that is edited.
    public Component cell(Row row, Column.Property column, Supplier<Component> shown) {
        var cell = new EditCell(this, row, column, shown);
        cells.add(cell);
        var opened = open.filter(now -> now.is(cell)).map(now -> now.in(cell));
        if (opened.isPresent()) {
            open = opened;
            cell.open(opened.get().input());
        } else {
            show(cell);
        }
        return cell;
    }

    /// The cell came on the screen.
    void appears(EditCell cell) {
        cells.add(cell);
    }

    /// The cell is not on the screen any more; its input stays open.
    void disappears(EditCell cell) {
        cells.remove(cell);
    }

    private void show(EditCell cell) {
        cell.show(typed(cell), cells.stored(cell));
    }

    private Optional<CellEdit> typed(EditCell cell) {
        return Optional.ofNullable(rows.get(cell.row().id()))
                .map(row -> row.cells().get(cell.column().name()));
    }

    /// Opens the input of a cell.
    ///
    /// @param key its column and row
    /// @return whether some cell got the focus
    boolean begin(String key) {
        var cell = cells.get(key);
        if (cell.isEmpty() || open.filter(now -> now.is(cell.get())).isPresent()) {
            return false;
        }
        if (commit()) {
            begin(cell.get());
        }
        return true;
    }

    private void begin(EditCell cell) {
        var path = cell.column().name();
        var part = cells.part(cell).filter(row -> row.writable().contains(path));
        if (part.isEmpty()) {
            Toast.failed(desk.text("store.refused.row"));
            cell.leave();
            return;
        }
        var field = field(part.get(), cell.column());
        var base = part.get().values().get(path);
        var typed = typed(cell);
        var value = typed.isPresent() ? typed.get().mine() : base;
        var input = new CellInput(field, words.context(field), words.label(field), value);
        open = Optional.of(new Opened(cell, input, field, base));
        cell.open(input);
    }

    private Field field(Snapshot part, Column.Property column) {
        return desk.registry()
                .byName(part.entity())
                .flatMap(kind -> kind.field(column.name()))
                .orElse(column.field());
    }

    /// Closes the input that is open.
    ///
    /// @param how `restore` gives up what was typed, `leave` does not take the focus back
    /// @param next the column and row of the cell to open then, empty for none
    /// @return whether some cell got the focus, or none is waited for
    boolean end(String how, String next) {
        if (open.isEmpty()) {
            return how.equals("leave");
        }
        var cell = open.get().cell();
        if (how.equals("restore")) {
            close();
        } else if (!commit()) {
            return true;
        }
        if (!next.isEmpty()) {
            return begin(next);
        }
        if (!how.equals("leave")) {
            cell.leave();
        }
        return true;
    }

    /// Keeps what was typed into the open input.
    ///
    /// @return whether that is a value
    boolean commit() {
        if (open.isEmpty()) {
            return true;
        }
        var opened = open.get();
        try {
            if (opened.input().changed()) {
                keep(opened, opened.input().value());
            }
        } catch (IllegalArgumentException e) {
            opened.input().showProblem(Objects.requireNonNullElse(e.getMessage(), ""));
            opened.cell().open(opened.input());
            return false;
        }
        close();
        return true;
    }

    private void keep(Opened opened, @Nullable Object mine) {
        var row = opened.cell().row();
        var field = opened.field();
        var typed = typed(opened.cell());
        var base = typed.isPresent() ? typed.get().kept().base() : opened.base();
        if (Equality.same(field, base, mine)) {
            drop(row.id(), field.path());
        } else {
            var edit =
                    rows.computeIfAbsent(
                            row.id(), id -> new RowEdit(row.entity(), id, row.label()));
            edit.problem("");
            edit.cells().put(field.path(), CellEdit.of(field, base, mine));
        }
        changed.run();
    }

    private void drop(String row, String path) {
        var edit = rows.get(row);
        if (edit != null) {
            edit.cells().remove(path);
            if (edit.cells().isEmpty()) {
                rows.remove(row);
            }
        }
    }

    private void close() {
        var closed = open;
        open = Optional.empty();
        closed.ifPresent(former -> show(former.cell()));
    }

    /// What became of saving the row: where somebody was faster, their value is the stored one.
    void note(RowEdit row, Outcome outcome) {
        row.note(outcome, words);
        row.cells()
                .values()
                .forEach(cell ->
                        cell.theirs()
                                .ifPresent(theirs ->
                                        cells.stored(row.id(), cell.field(), theirs.theirs())));
    }

    /// Decides between what was typed and what somebody else saved.
    void settle(EditCell cell, boolean theirs) {
        var row = rows.get(cell.row().id());
        var path = cell.column().name();
        if (row == null || !row.cells().containsKey(path)) {
            return;
        }
        if (theirs) {
            drop(row.id(), path);
        } else {
            row.cells().computeIfPresent(path, (any, edit) -> edit.kept());
        }
        show(cell);
        cell.leave();
        changed.run();
    }

    /// Gives up what was typed, everywhere.
    void discard() {
        open = Optional.empty();
        rows.clear();
        showAll();
    }

    /// Shows all cells as they are now.
    void showAll() {
        cells.all().forEach(this::show);
        changed.run();
    }
}
