package dev.bureau.internal.data.unsaved;

/// One form that somebody has open: which row, and which of their windows.
///
/// @param form names the open form, another one in each window
/// @param entity the name of the row's entity
/// @param row the key of the row; empty for a new one
/// @param username whose it is
public record FormPlace(String form, String entity, String row, String username) {

    private static final int LONGEST = 1000;

    /// Some databases have no empty texts.
    String rowKey() {
        return row.isEmpty() ? "+" : "=" + row;
    }

    /// Whether the row can be told from others in the tables.
    boolean keepable() {
        return rowKey().length() <= LONGEST && row.indexOf('\0') < 0;
    }
}
