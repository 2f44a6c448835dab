package bench.lists;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Statements over a connection of their own, prepared once and read to their last row.
final class BestSql implements AutoCloseable {
    private static final String READ =
            "select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)"
                    + " from pg_stat_user_tables where relname in ('article', 'author', 'category')";

    /// Longer than a connection keeps what it counted to itself.
    private static final int FLUSHED_MILLIS = 1_500;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    BestSql(Connection connection) {
        this.connection = connection;
    }

    void run(String sql) {
        try (var rows = prepared(sql).executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /// How many rows of the tables are read by what is done, in whatever connection. What was done
    /// before is told late, so it is done twice, with a pause before each.
    long rowsRead(Runnable work) throws InterruptedException, SQLException {
        Thread.sleep(FLUSHED_MILLIS);
        work.run();
        var before = told();
        Thread.sleep(FLUSHED_MILLIS);
        work.run();
        return told() - before;
    }

    private long told() throws SQLException, InterruptedException {
        Thread.sleep(FLUSHED_MILLIS / 5);
        try (var rows = prepared(READ).executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var known = prepared.get(sql);
        var statement = known == null ? connection.prepareStatement(sql) : known;
        prepared.put(sql, statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
    }
}
