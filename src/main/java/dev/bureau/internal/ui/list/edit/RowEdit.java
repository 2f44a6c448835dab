package dev.bureau.internal.ui.list.edit;

import dev.bureau.internal.data.Edit;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was typed into the cells of one row and is not saved yet.
final class RowEdit {

    private final String entity;
    private final String id;
    private final String label;
    private final Map<String, CellEdit> cells = new LinkedHashMap<>();
    private String problem = "";

    /// @param entity the JPA entity name
    RowEdit(String entity, String id, String label) {
        this.entity = entity;
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    Map<String, CellEdit> cells() {
        return cells;
    }

    /// What stands against the row as a whole, empty for nothing.
    String problem() {
        return problem;
    }

    void problem(String words) {
        problem = words;
    }

    Edit edit() {
        var values = new LinkedHashMap<String, Edit.Value>();
        cells.forEach((path, cell) -> values.put(path, cell.value()));
        return new Edit(Edit.Kind.CHANGE, entity, id, values, Map.of());
    }
}
