package dev.bureau.internal.data.index;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// The indexes of one table, as the database tells them.
///
/// @param rows about how many rows there are; empty if nobody counted yet
record TableIndexes(OptionalLong rows, List<TableIndex> all) {

    private static final int SECONDS = 5;

    private static final String POSTGRES =
            """
            select i.relname, am.amname, x.indpred is not null,
            pg_get_indexdef(x.indexrelid, k.n, true), x.indoption[k.n - 1] & 1,
            x.indoption[k.n - 1] & 2, o.opcname
            from pg_index x
            join pg_class i on i.oid = x.indexrelid
            join pg_am am on am.oid = i.relam
            cross join lateral generate_series(1, x.indnkeyatts::int) k(n)
            join pg_opclass o on o.oid = x.indclass[k.n - 1]
            where x.indrelid = to_regclass(?) and x.indisvalid
            order by i.relname, k.n
            """;

    private static final String POSTGRES_ROWS =
            "select reltuples::bigint from pg_class where oid = to_regclass(?) and reltuples >= 0";

    /// @param table as statements name it
    static TableIndexes ofPostgres(JdbcTemplate jdbc, String table) {
        jdbc.setQueryTimeout(SECONDS);
        var parts = new LinkedHashMap<TableIndex, List<TableIndex.Part>>();
        jdbc.query(
                POSTGRES,
                row -> {
                    var tree = "btree".equals(row.getString(2));
                    var index =
                            new TableIndex(row.getString(1), tree, row.getBoolean(3), List.of());
                    parts.computeIfAbsent(index, made -> new ArrayList<>())
                            .add(
                                    new TableIndex.Part(
                                            Wanted.plain(row.getString(4)),
                                            row.getInt(5) != 0,
                                            row.getInt(6) != 0,
                                            row.getString(7).endsWith("trgm_ops")));
                },
                table);
        var rows = jdbc.queryForList(POSTGRES_ROWS, Long.class, table);
        return new TableIndexes(
                rows.isEmpty() ? OptionalLong.empty() : OptionalLong.of(rows.getFirst()),
                whole(parts));
    }

    /// Of any other database. It does not tell where empty values stand.
    ///
    /// @param table as statements name it
    static TableIndexes of(JdbcTemplate jdbc, String table) {
        var parts = new LinkedHashMap<TableIndex, List<TableIndex.Part>>();
        try {
            jdbc.execute(
                    (ConnectionCallback<Boolean>)
                            connection -> {
                                read(connection.getMetaData(), table, parts);
                                return true;
                            });
        } catch (DataAccessException unknown) {
            return new TableIndexes(OptionalLong.empty(), List.of());
        }
        return new TableIndexes(OptionalLong.empty(), whole(parts));
    }

    private static void read(
            DatabaseMetaData data,
            String table,
            LinkedHashMap<TableIndex, List<TableIndex.Part>> to)
            throws SQLException {
        var dot = table.lastIndexOf('.');
        var schema = dot < 0 ? null : name(data, table.substring(0, dot));
        try (var row =
                data.getIndexInfo(
                        null, schema, name(data, table.substring(dot + 1)), false, true)) {
            while (row.next()) {
                var column = row.getString("COLUMN_NAME");
                if (column != null) {
                    var index = new TableIndex(row.getString("INDEX_NAME"), true, false, List.of());
                    var descending = "D".equals(row.getString("ASC_OR_DESC"));
                    to.computeIfAbsent(index, made -> new ArrayList<>())
                            .add(
                                    new TableIndex.Part(
                                            Wanted.plain(column), descending, false, false));
                }
            }
        }
    }

    /// The name as the database keeps it.
    private static String name(DatabaseMetaData data, String written) throws SQLException {
        if (!written.equals(written.replaceAll("[\"`]", ""))) {
            return written.replaceAll("[\"`]", "");
        }
        if (data.storesUpperCaseIdentifiers()) {
            return written.toUpperCase(Locale.ROOT);
        }
        return data.storesLowerCaseIdentifiers() ? written.toLowerCase(Locale.ROOT) : written;
    }

    private static List<TableIndex> whole(LinkedHashMap<TableIndex, List<TableIndex.Part>> parts) {
        return parts.entrySet().stream()
                .map(entry ->
                        new TableIndex(
                                entry.getKey().name(),
                                entry.getKey().tree(),
                                entry.getKey().partial(),
                                List.copyOf(entry.getValue())))
                .toList();
    }
}
