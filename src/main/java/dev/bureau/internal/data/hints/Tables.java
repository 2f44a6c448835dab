package dev.bureau.internal.data.hints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the tables of a database really are, as its information schema tells it.
///
/// @param lengths how many characters columns take, by `table.column`; `Integer.MAX_VALUE` where
///   any number fits
/// @param views the names of views that take no rows
record Tables(Map<String, Integer> lengths, Set<String> views) {

    private static final Logger log = LoggerFactory.getLogger(Tables.class);
    private static final int SECONDS = 5;

    /// Columns that take more than anybody writes have no limit.
    private static final long ENDLESS = 100_000_000;

    private static final String LENGTHS =
            """
            select table_name, column_name, character_maximum_length
            from information_schema.columns
            where lower(table_schema) not in ('information_schema', 'pg_catalog', 'mysql', 'sys')
            and lower(data_type) in ('character varying', 'character', 'varchar', 'char', 'text',
            'bpchar', 'character large object', 'nvarchar', 'nchar', 'longtext', 'mediumtext')
            """;

    private static final String VIEWS =
            """
            select table_name from information_schema.views
            where is_updatable = 'NO' and is_trigger_updatable = 'NO'
            and lower(table_schema) not in ('information_schema', 'pg_catalog')
            and table_name not in (
            select table_name from information_schema.tables where table_type = 'BASE TABLE')
            """;

    /// Two statements, whatever the number of tables. A database that has no information schema
    /// says nothing, and neither does one that takes too long.
    static Tables read(DataSource source) {
        var jdbc = new JdbcTemplate(source);
        jdbc.setQueryTimeout(SECONDS);
        var lengths = new HashMap<String, Integer>();
        var views = new HashSet<String>();
        try {
            // of tables of one name in several schemas, the greater length counts
            jdbc.query(
                    LENGTHS,
                    row -> {
                        var name = lower(row.getString(1)) + "." + lower(row.getString(2));
                        var length = row.getLong(3);
                        var none = row.wasNull() || length >= ENDLESS;
                        lengths.merge(name, none ? Integer.MAX_VALUE : (int) length, Math::max);
                    });
            jdbc.query(
                    VIEWS,
                    row -> {
                        views.add(lower(row.getString(1)));
                    });
        } catch (DataAccessException e) {
            log.debug("The database does not tell of its tables", e);
        }
        return new Tables(Map.copyOf(lengths), Set.copyOf(views));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
