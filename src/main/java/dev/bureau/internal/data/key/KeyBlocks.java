package dev.bureau.internal.data.key;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Keys of some rows of a table, whatever keys these are: PostgreSQL picks blocks of it by chance,
/// of each of which a few rows are taken. Only keys are read, which tell nothing of a row before
/// somebody who may see it asks for it.
///
/// @param blocks the keys of each block
/// @param rows about how many rows the table has
public record KeyBlocks(List<List<Key>> blocks, double rows) {

    private static final double BLOCKS = 1_600;
    private static final double ALL = 100;
    private static final int EACH = 4;

    private static final KeyBlocks NONE = new KeyBlocks(List.of(), 0);

    /// How many blocks the table has, and how many rows there are in each.
    private static final String SIZE =
            """
            select blocks, case when reltuples > 0 then reltuples / greatest(blocks, 1) else 60 end
            from (
                select reltuples, case relkind when 'p' then reltuples / 60
                    else pg_relation_size(oid) / current_setting('block_size')::int end as blocks
                from pg_class where oid = to_regclass(?) and relkind in ('r', 'p', 'm')
            ) t
            """;

    /// None of a table that is a view, or of keys that cannot be read from their texts.
    ///
    /// @param table as statements name it
    public static KeyBlocks of(Connection connection, String table, List<KeyColumn> columns)
            throws SQLException {
        var size = size(connection, table);
        if (size.blocks() < 1) {
            return NONE;
        }
        var part = Math.min(ALL, ALL * BLOCKS / size.blocks());
        try (var statement = connection.prepareStatement(sql(table, columns))) {
            statement.setDouble(1, part);
            statement.setLong(2, Math.max(1, (long) (size.rows() / EACH)));
            try (var rows = statement.executeQuery()) {
                return read(rows, columns, part);
            }
        }
    }

    /// @param rows in each block, about
    private record Size(double blocks, double rows) {}

    private static Size size(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(SIZE)) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                return row.next() ? new Size(row.getDouble(1), row.getDouble(2)) : new Size(0, 0);
            }
        }
    }

    /// Rows at places by chance: data may repeat itself after so many rows.
    private static String sql(String table, List<KeyColumn> columns) {
        var texts = texts(columns.size(), "cast(k%d as text)");
        var named =
                IntStream.range(0, columns.size())
                        .mapToObj(at -> columns.get(at).column() + " as k" + at)
                        .collect(Collectors.joining(", "));
        return """
        select part, block, many, %s from (
            select t.*, count(*) over () as many
            from (
                select tableoid as part, (ctid::text::point)[0]::bigint as block,
                    (ctid::text::point)[1]::bigint as place, %s
                from %s tablesample system (?::real) repeatable (1)
            ) t
        ) counted
        where (hashint8(block * 1000 + place) & 2147483647) %% ? = 0
        order by part, block
        """
                .formatted(texts, named, table);
    }

    private static String texts(int number, String form) {
        return IntStream.range(0, number)
                .mapToObj(form::formatted)
                .collect(Collectors.joining(", "));
    }

    private static KeyBlocks read(ResultSet rows, List<KeyColumn> columns, double part)
            throws SQLException {
        var blocks = new ArrayList<List<Key>>();
        var last = "";
        var many = 0L;
        while (rows.next()) {
            var block = rows.getString(1) + ":" + rows.getString(2);
            many = rows.getLong(3);
            var key = key(rows, columns);
            if (key.isEmpty()) {
                return NONE;
            }
            if (!block.equals(last)) {
                blocks.add(new ArrayList<>());
                last = block;
            }
            blocks.getLast().add(key.get());
        }
        return new KeyBlocks(blocks, many * ALL / part);
    }

    private static Optional<Key> key(ResultSet rows, List<KeyColumn> columns) throws SQLException {
        var parts = new ArrayList<Object>();
        for (var column : columns) {
            var text = rows.getString(parts.size() + 4);
            var value = text == null ? Optional.empty() : value(column, text);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            parts.add(value.get());
        }
        return Optional.of(new Key(List.copyOf(parts)));
    }

    private static Optional<Object> value(KeyColumn column, String text) {
        try {
            return Optional.of(column.read(text));
        } catch (RuntimeException other) {
            return Optional.empty();
        }
    }
}
