package dev.bureau.schema;

import java.util.List;

/// In which order the rows of a relation to many stand.
///
/// @param stored whether each row's place is kept (`@OrderColumn`), so that a person may move rows
/// @param sorted whether the application or the database sorts the rows (`@OrderBy`, `@SQLOrder`,
///   `@SortNatural`)
/// @param by the target's attributes by which they are sorted, with a hyphen before a descending
///   one; empty if that is not known
public record RowOrder(boolean stored, boolean sorted, List<String> by) {

    /// Rows that have no order.
    public static final RowOrder NONE = new RowOrder(false, false, List.of());

    public RowOrder {
        by = List.copyOf(by);
    }
}
