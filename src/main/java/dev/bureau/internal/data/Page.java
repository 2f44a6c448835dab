package dev.bureau.internal.data;

import java.util.List;

/// A stretch of an ordered list, as it was found.
///
/// @param next the key of the row behind it, empty if it is the last
public record Page(List<Row> rows, String next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /// Whether there are rows behind it.
    public boolean more() {
        return !next.isEmpty();
    }

    /// The same stretch with rows that tell more.
    Page with(List<Row> told) {
        return new Page(told, next);
    }
}
