package dev.bureau.internal.data.shape;

import java.util.List;

/// A stretch of an ordered list, as it was found.
///
/// @param next the key of the row behind it, empty if it is the last
public record Page(List<Row> rows, Place place, String next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /// The rows and the one behind them, if it was found.
    public static Page of(List<Row> found, Place place, int limit) {
        return found.size() <= limit
                ? new Page(found, place, "")
                : new Page(found.subList(0, limit), place, found.get(limit).id());
    }

    /// Whether there are rows behind it.
    public boolean more() {
        return !next.isEmpty();
    }

    /// The same stretch with rows that tell more.
    public Page with(List<Row> told) {
        return new Page(told, place, next);
    }
}
