package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.DomEvent;
import dev.bureau.internal.data.Row;
import dev.bureau.internal.data.Snapshot;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Toast;
import dev.bureau.schema.Attribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is edited in one list: which cells can be, the one whose input is open, and what was typed
/// and is not saved yet, of rows on other pages too.
public final class Sheet {

    private final Desk desk;
    private final EntityModel model;
    private final CellWords words;
    private final Map<String, EditCell> cells = new HashMap<>();
    private final Map<String, Snapshot> parts = new HashMap<>();
    private final Map<String, RowEdit> rows = new LinkedHashMap<>();
    private @Nullable Set<String> changeable;
    private @Nullable EditCell open;
    private @Nullable CellInput input;
    private Runnable changed = () -> {};
    private boolean everything;

    public Sheet(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        words = new CellWords(desk, model);
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
        element.addEventListener("bureau-edit", event -> begin(text(event, "cell")))
                .addEventData("event.detail.cell");
        element.addEventListener(
                        "bureau-edit-end", event -> end(text(event, "how"), text(event, "cell")))
                .addEventData("event.detail.how")
                .addEventData("event.detail.cell");
    }

    private static String text(DomEvent event, String name) {
        return event.getEventData().path("event.detail." + name).asString("");
    }

    /// Whether cells of the column are edited now.
    public boolean edits(Column column) {
        return column instanceof Column.Property property
                && (everything || property.options().editable())
                && offers(property);
    }

    /// Whether some of these columns could be edited that are not.
    public boolean offers(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.options().editable())
                .anyMatch(column -> column instanceof Column.Property each && offers(each));
    }

    private boolean offers(Column.Property column) {
        return column.owner().equals(model.name())
                && column.name().equals(column.field().path())
                && plain(column.field())
                && !(model.labelPaths().size() > 1 && column.name().equals(model.labelPath()))
                && changeable().contains(column.name());
    }

    private Set<String> changeable() {
        var known = changeable;
        if (known == null) {
            known = desk.store().changeable(model, desk.actor());
            changeable = known;
        }
        return known;
    }

    /// Whether the value fits an input of the height of a line.
    static boolean plain(Field field) {
        var type = field.type();
        return type.editable()
                && !type.wide()
                && !field.secret()
                && !(field.attribute() instanceof Attribute.ToMany)
                && !(field.attribute() instanceof Attribute.Elements)
                && !(field.attribute() instanceof Attribute.Structured)
                && !(field.attribute() instanceof Attribute.Binary);
    }

    /// Whether every column that can be is edited, not only those that were declared so.
    public boolean everything() {
        return everything;
    }

    /// Edits every column that can be, or only those that were declared so.
    public void everything(boolean on) {
        everything = on;
    }

    /// Whether the cell of a row and attribute is among those that are shown.
    boolean shows(String row, String path) {
        return cells.containsKey(path + " " + row);
    }

    /// Whether something was typed that is not saved.
    public boolean unsaved() {
        return !rows.isEmpty();
    }

    /// Other rows are shown; what was typed into the former ones stays.
    public void turn() {
        cells.clear();
        parts.clear();
        open = null;
        input = null;
    }

    /// The cell of a column that is edited.
    public Component cell(Row row, Column.Property column, Supplier<Component> shown) {
        var cell = new EditCell(this, row, column, shown);
        var former = cells.put(cell.key(), cell);
        Optional.ofNullable(parts.get(row.id())).ifPresent(part -> lock(cell, part));
        if (former != null && former == open && input != null) {
            open = cell;
            cell.open(input);
        } else {
            cell.show(typed(cell));
        }
        return cell;
    }

    private Optional<CellEdit> typed(EditCell cell) {
        return Optional.ofNullable(rows.get(cell.row().id()))
                .map(row -> row.cells().get(cell.column().name()));
    }

    /// Opens the input of a cell.
    ///
    /// @param key its column and row
    void begin(String key) {
        var cell = cells.get(key);
        if (cell == null || cell == open) {
            return;
        }
        if (!commit()) {
            return;
        }
        var part = part(cell.row().id());
        if (part.isEmpty() || !part.get().writable().contains(cell.column().name())) {
            Toast.failed(desk.text("store.refused.row"));
            cell.leave();
            return;
        }
        var field = field(part.get(), cell.column());
        var made = new CellInput(field, words.context(field), words.label(field), now(cell));
        open = cell;
        input = made;
        cell.open(made);
    }

    private @Nullable Object now(EditCell cell) {
        var typed = typed(cell);
        return typed.isPresent() ? typed.get().mine() : base(cell);
    }

    private @Nullable Object base(EditCell cell) {
        return part(cell.row().id())
                .map(part -> part.values().get(cell.column().name()))
                .orElse(null);
    }

    private Field field(Snapshot part, Column.Property column) {
        return desk.registry()
                .byName(part.entity())
                .flatMap(kind -> kind.field(column.name()))
                .orElse(column.field());
    }

    /// What is there of a row, asked for all shown rows at once.
    private Optional<Snapshot> part(String id) {
        if (!parts.containsKey(id)) {
            var ids = new HashSet<String>();
            var paths = new HashSet<String>();
            for (var cell : cells.values()) {
                paths.add(cell.column().name());
                if (!parts.containsKey(cell.row().id())) {
                    ids.add(cell.row().id());
                }
            }
            desk.store()
                    .parts(model, List.copyOf(ids), paths, desk.actor())
                    .forEach(part -> parts.put(part.id(), part));
            cells.values()
                    .forEach(cell ->
                            Optional.ofNullable(parts.get(cell.row().id()))
                                    .ifPresent(part -> lock(cell, part)));
        }
        return Optional.ofNullable(parts.get(id));
    }

    private static void lock(EditCell cell, Snapshot part) {
        cell.lock(!part.writable().contains(cell.column().name()));
    }

    /// Closes the input that is open.
    ///
    /// @param how `restore` gives up what was typed, `leave` does not take the focus back
    /// @param next the column and row of the cell to open then, empty for none
    void end(String how, String next) {
        var cell = open;
        if (cell == null) {
            return;
        }
        if (how.equals("restore")) {
            close();
        } else if (!commit()) {
            return;
        }
        if (!next.isEmpty()) {
            begin(next);
        } else if (!how.equals("leave")) {
            cell.leave();
        }
    }

    /// Keeps what was typed into the open input.
    ///
    /// @return whether that is a value
    boolean commit() {
        var cell = open;
        var typing = input;
        if (cell == null || typing == null) {
            return true;
        }
        try {
            if (typing.changed()) {
                keep(cell, typing.value());
            }
        } catch (IllegalArgumentException e) {
            typing.showProblem(Objects.requireNonNullElse(e.getMessage(), ""));
            cell.open(typing);
            return false;
        }
        close();
        return true;
    }

    private void keep(EditCell cell, @Nullable Object mine) {
        var row = cell.row();
        var field = field(part(row.id()).orElseThrow(), cell.column());
        var base = typed(cell).isPresent() ? typed(cell).get().kept().base() : base(cell);
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
        var cell = open;
        open = null;
        input = null;
        if (cell != null) {
            cell.show(typed(cell));
        }
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
        parts.remove(row.id());
        cell.show(typed(cell));
        cell.leave();
        changed.run();
    }

    /// Gives up what was typed, everywhere.
    void discard() {
        open = null;
        input = null;
        rows.clear();
        showAll();
    }

    /// Shows all cells as they are now.
    void showAll() {
        cells.values().forEach(cell -> cell.show(typed(cell)));
        changed.run();
    }
}
