package dev.bureau.internal.data.unsaved;

/// One form that somebody has open: which row, and which of their windows.
///
/// @param form names the open form, another one in each window
/// @param entity the name of the row's entity
/// @param row the key of the row; empty for a new one
/// @param username whose it is
/// @param tenant to whom the row belongs; empty where there is but one
public record FormPlace(String form, String entity, String row, String username, String tenant) {

    private static final int LONGEST = 1000;

    /// The row among those of all tenants. Some databases have no empty texts.
    String rowKey() {
        var key = row.isEmpty() ? "+" : "=" + row;
        return tenant.isEmpty() ? key : "@%d:%s".formatted(tenant.length(), tenant) + key;
    }

    /// Whether the row can be told from others in the tables.
    boolean keepable() {
        return rowKey().length() <= LONGEST && rowKey().indexOf('\0') < 0;
    }
}
