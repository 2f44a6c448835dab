package dev.bureau.internal.data.unsaved;

import dev.bureau.internal.unit.OwnSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The table of what people typed and did not save.
final class UnsavedTable {

    /// Forms of one person of which something is kept.
    static final int MOST = 50;

    /// How long a text that nobody came back to is kept.
    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnsavedTable(OwnSource own, Clock clock) {
        jdbc = own.jdbc();
        transaction = own.transaction();
        this.clock = clock;
    }

    /// One text.
    record Kept(String form, Instant at, String content) {}

    void write(FormPlace place, String content) {
        transaction.executeWithoutResult(status -> {
            if (update(place, content) == 0) {
                clean(place.username());
                insert(place, content);
            }
        });
    }

    private int update(FormPlace place, String content) {
        return jdbc.sql(
                        """
                        update bureau_unsaved set content = :content, changed_at = :at
                        where id = :id and username = :me
                        """)
                .param("content", content)
                .param("at", clock.millis())
                .param("id", place.form())
                .param("me", place.username())
                .update();
    }

    private void insert(FormPlace place, String content) {
        jdbc.sql(
                        """
                        insert into bureau_unsaved
                            (id, username, entity, row_key, changed_at, content)
                        values (:id, :me, :entity, :row, :at, :content)
                        """)
                .param("id", place.form())
                .param("me", place.username())
                .param("entity", place.entity())
                .param("row", place.rowKey())
                .param("at", clock.millis())
                .param("content", content)
                .update();
    }

    /// Makes room for one more, and drops what is old, whoever typed it.
    private void clean(String username) {
        jdbc.sql("delete from bureau_unsaved where changed_at < :old")
                .param("old", clock.instant().minus(KEPT).toEpochMilli())
                .update();
        jdbc
                .sql(
                        "select id from bureau_unsaved where username = :me order by changed_at desc, id")
                .param("me", username)
                .query(String.class)
                .list()
                .stream()
                .skip(MOST - 1L)
                .forEach(this::delete);
    }

    private void delete(String id) {
        jdbc.sql("delete from bureau_unsaved where id = :id").param("id", id).update();
    }

    List<Kept> of(FormPlace place) {
        return transaction.execute(status ->
                jdbc.sql(
                                """
                                select id, changed_at, content from bureau_unsaved
                                where username = :me and entity = :entity and row_key = :row
                                and id <> :id
                                order by changed_at desc, id
                                """)
                        .param("me", place.username())
                        .param("entity", place.entity())
                        .param("row", place.rowKey())
                        .param("id", place.form())
                        .query(UnsavedTable::kept)
                        .list());
    }

    private static Kept kept(ResultSet row, int at) throws SQLException {
        return new Kept(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                row.getString("content"));
    }

    void remove(FormPlace place) {
        transaction.executeWithoutResult(status ->
                jdbc.sql("delete from bureau_unsaved where id = :id and username = :me")
                        .param("id", place.form())
                        .param("me", place.username())
                        .update());
    }
}
