package dev.bureau.internal.data.hints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// What PostgreSQL has written down of its tables anyway. Nothing is counted for it.
///
/// @param indexed `table.column`, of those with which an index begins
/// @param rows about how many rows, by `table.`
/// @param values about how many different values, by `table.column`, of those that have few
record Catalog(Set<String> indexed, Map<String, Long> rows, Map<String, Long> values) {

    /// Of a database that says nothing.
    static final Catalog NONE = new Catalog(Set.of(), Map.of(), Map.of());

    private static final int SECONDS = 2;

    private static final String INDEXES =
            """
            select distinct lower(t.relname) || '.' || lower(a.attname)
            from pg_index i
            join pg_class t on t.oid = i.indrelid
            join pg_namespace n on n.oid = t.relnamespace
            join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            """;

    private static final String ROWS =
            """
            select lower(t.relname) || '.', t.reltuples::bigint
            from pg_class t
            join pg_namespace n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p') and t.reltuples > 0
            and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            """;

    private static final String VALUES =
            """
            select lower(tablename) || '.' || lower(attname), n_distinct::bigint
            from pg_stats
            where n_distinct > 0 and not inherited
            and schemaname not in ('pg_catalog', 'information_schema', 'pg_toast')
            """;

    /// Three statements, whatever the number of tables.
    ///
    /// @throws org.springframework.dao.DataAccessException if the catalog cannot be read in time
    static Catalog read(DataSource source) {
        var jdbc = new JdbcTemplate(source);
        jdbc.setQueryTimeout(SECONDS);
        return new Catalog(
                new HashSet<>(jdbc.queryForList(INDEXES, String.class)),
                numbers(jdbc, ROWS),
                numbers(jdbc, VALUES));
    }

    /// Of tables of one name in several schemas, the greater number counts.
    private static Map<String, Long> numbers(JdbcTemplate jdbc, String statement) {
        var numbers = new HashMap<String, Long>();
        jdbc.query(
                statement, (row, at) -> numbers.merge(row.getString(1), row.getLong(2), Math::max));
        return numbers;
    }
}
