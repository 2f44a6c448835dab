package dev.bureau.field;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes what stands in the inputs of a collection as a JSON array of rows, each an array of
/// texts, and reads it again.
record ElementKeeping() {

    private static final JsonMapper JSON = JsonMapper.shared();

    String write(List<List<String>> rows) {
        return rows.isEmpty() ? "" : JSON.writeValueAsString(rows);
    }

    /// @throws IllegalArgumentException if the text is no such array
    List<List<String>> read(String kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        try {
            var rows = new ArrayList<List<String>>();
            for (var row : JSON.readTree(kept)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(cell.asString()));
                rows.add(cells);
            }
            return rows;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("kept: cannot be read (expected: rows)", e);
        }
    }
}
