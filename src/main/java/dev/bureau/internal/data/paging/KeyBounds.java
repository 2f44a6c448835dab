package dev.bureau.internal.data.paging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keys of a table between which about equally many rows lie, as PostgreSQL wrote them down when it
/// looked at the table last. Nothing is read of the table itself.
///
/// @param texts the keys; none where nobody counted yet
/// @param rows about how many rows there are
record KeyBounds(List<String> texts, double rows) {

    private static final String BOUNDS =
            """
            select bound, t.reltuples
            from pg_stats s
            join pg_namespace n on n.nspname = s.schemaname
            join pg_class t on t.relnamespace = n.oid and t.relname = s.tablename
            cross join unnest(s.histogram_bounds::text::text[]) bound
            where t.oid = to_regclass(?) and s.attname = ? and s.inherited = (t.relkind = 'p')
            """;

    /// @param table as statements name it
    /// @param column as statements name it
    static KeyBounds of(Connection connection, String table, String column) throws SQLException {
        try (var statement = connection.prepareStatement(BOUNDS)) {
            statement.setString(1, table);
            statement.setString(2, plain(column));
            var texts = new ArrayList<String>();
            var rows = 0.0;
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                    rows = row.getDouble(2);
                }
            }
            return new KeyBounds(texts, rows);
        }
    }

    /// The name as the catalog has it.
    private static String plain(String column) {
        return column.startsWith("\"") ? column.replace("\"", "") : column.toLowerCase(Locale.ROOT);
    }
}
