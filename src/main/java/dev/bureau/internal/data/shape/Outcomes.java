package dev.bureau.internal.data.shape;

import java.util.List;

/// How saving several rows together ended.
///
/// @param written whether everything was written; else nothing was
/// @param rows one for each edit, in their order. Where nothing was written, [Outcome.Saved] means
///   that nothing was found to stand against the row
public record Outcomes(boolean written, List<Outcome> rows) {

    public Outcomes {
        rows = List.copyOf(rows);
    }

    /// How many rows are others than before.
    public long changed() {
        return written
                ? rows.stream()
                        .filter(row -> row instanceof Outcome.Saved saved && saved.changed())
                        .count()
                : 0;
    }
}
