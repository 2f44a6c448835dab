package dev.bureau.internal.ui.list.edit;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
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

    /// What became of saving it stands against its cells, or against the row as a whole.
    void note(Outcome outcome, CellWords words) {
        problem = "";
        cells.replaceAll((path, cell) -> cell.wrong(""));
        switch (outcome) {
            case Outcome.Saved fine -> {}
            case Outcome.Invalid invalid -> invalid.violations().forEach(this::note);
            case Outcome.Conflict conflict ->
                    conflict.collisions().forEach(one -> note(one, conflict.who()));
            case Outcome.Gone gone -> problem = words.text("store.gone");
            case Outcome.Refused refused -> problem = words.text(refused.reason());
        }
    }

    private void note(Outcome.Collision collision, String who) {
        cells.computeIfPresent(collision.path(), (path, cell) -> cell.collides(collision, who));
    }

    /// What is wrong elsewhere in the row stands against the row.
    private void note(Outcome.Violation violation) {
        if (cells.containsKey(violation.path())) {
            cells.computeIfPresent(
                    violation.path(), (path, cell) -> cell.wrong(violation.message()));
        } else {
            problem = (problem + " " + violation.message()).strip();
        }
    }
}
