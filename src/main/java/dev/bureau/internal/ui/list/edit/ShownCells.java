package dev.bureau.internal.ui.list.edit;

import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Desk;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cells that are on the screen and can be edited, with what is there of their rows.
final class ShownCells {

    /// Of how many rows is asked at once what is there, at most.
    static final int TOGETHER = 100;

    private final Desk desk;
    private final EntityModel model;
    private final Map<String, EditCell> cells = new LinkedHashMap<>();
    private final Map<String, Snapshot> parts = new HashMap<>();
    private final Map<String, Stored> newer = new HashMap<>();

    ShownCells(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// A value that is known to be stored though the row was found with another one.
    record Stored(Field field, @Nullable Object value) {}

    Optional<EditCell> get(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    Collection<EditCell> all() {
        return List.copyOf(cells.values());
    }

    boolean contains(String row, String path) {
        return cells.containsKey(key(row, path));
    }

    private static String key(String row, String path) {
        return path + " " + row;
    }

    void add(EditCell cell) {
        cells.put(cell.key(), cell);
        Optional.ofNullable(parts.get(cell.row().id())).ifPresent(part -> lock(cell, part));
    }

    /// The cell is not on the screen any more, or another one stands for it.
    void remove(EditCell cell) {
        if (cells.remove(cell.key(), cell)) {
            parts.remove(cell.row().id());
        }
    }

    /// The rows are shown anew.
    void clear() {
        cells.clear();
        parts.clear();
    }

    /// Other rows are found.
    void turn() {
        clear();
        newer.clear();
    }

    /// Somebody else stored this in the meantime.
    void stored(String row, Field field, @Nullable Object value) {
        newer.put(key(row, field.path()), new Stored(field, value));
        parts.remove(row);
    }

    /// What is stored where that is not what the row was found with.
    Optional<Stored> stored(EditCell cell) {
        return Optional.ofNullable(newer.get(cell.key()));
    }

    /// What is there of the row, asked for others at the same time.
    Optional<Snapshot> part(EditCell cell) {
        var id = cell.row().id();
        if (!parts.containsKey(id)) {
            ask(cell);
        }
        return Optional.ofNullable(parts.get(id));
    }

    private void ask(EditCell wanted) {
        var paths = new HashSet<String>();
        paths.add(wanted.column().name());
        cells.values().forEach(cell -> paths.add(cell.column().name()));
        desk.store()
                .parts(model, List.copyOf(around(wanted)), paths, desk.actor())
                .forEach(part -> parts.put(part.id(), part));
        cells.values()
                .forEach(cell ->
                        Optional.ofNullable(parts.get(cell.row().id()))
                                .ifPresent(part -> lock(cell, part)));
    }

    /// The keys of the rows of which is asked together with that of the cell.
    Set<String> around(EditCell wanted) {
        var ids = new LinkedHashSet<String>();
        ids.add(wanted.row().id());
        cells.values().stream()
                .map(cell -> cell.row().id())
                .filter(id -> !parts.containsKey(id))
                .takeWhile(id -> ids.size() < TOGETHER)
                .forEach(ids::add);
        return ids;
    }

    private static void lock(EditCell cell, Snapshot part) {
        cell.lock(!part.writable().contains(cell.column().name()));
    }
}
