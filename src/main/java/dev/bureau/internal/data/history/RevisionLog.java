package dev.bureau.internal.data.history;

import dev.bureau.access.Actor;
import dev.bureau.history.Change;
import dev.bureau.history.Revision;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.model.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of revisions: rows are inserted in the transaction of the act, and never changed. The
/// time is the database's.
public final class RevisionLog {

    private static final int SHORTEST = 255;
    private static final int LONGEST = 1_000;
    private static final String SELECT =
            """
            SELECT id, acted_at, username, display_name, kind, action, entity, object_id, label,
                   changes
            FROM bureau_revision
            """;

    private final JdbcOperations batches;
    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable RevisionDialect> dialect = new AtomicReference<>();

    /// @param batches whose statements belong to the transaction of the act
    public RevisionLog(JdbcOperations batches) {
        this.batches = batches;
        jdbc = JdbcClient.create(batches);
    }

    /// What was done, as far as it is the same for every row of one act.
    ///
    /// @param action the name of an action, empty for a plain save or delete
    public record Act(Actor actor, Revision.Kind kind, String action) {}

    /// A row at the time of the act.
    public record Subject(EntityModel model, String id, String label) {}

    /// What was done to one row.
    public record Entry(Act act, Subject subject, List<Change> changes) {}

    public void write(Act act, Subject subject, List<Change> changes) {
        write(List.of(new Entry(act, subject, changes)));
    }

    /// Writes all of them at once.
    public void write(List<Entry> entries) {
        if (!entries.isEmpty()) {
            batches.batchUpdate(
                    dialect().insert(), entries.stream().map(RevisionLog::columns).toList());
        }
    }

    private static Object[] columns(Entry entry) {
        var act = entry.act();
        return new Object[] {
            cut(act.actor().username(), SHORTEST),
            cut(act.actor().displayName(), SHORTEST),
            act.kind().name(),
            cut(act.action(), SHORTEST),
            entry.subject().model().name(),
            cut(entry.subject().id(), LONGEST),
            cut(entry.subject().label(), LONGEST),
            ChangeCodec.write(entry.changes())
        };
    }

    /// The revisions of a row, the newest first.
    ///
    /// @param entities the names of the entities that it may be of; no two of them share a key
    List<Revision> of(List<String> entities, String id, Window window) {
        return jdbc.sql(
                        SELECT
                                + "WHERE entity IN (:entities) AND object_id = :id ORDER BY id DESC"
                                + dialect().window())
                .param("entities", entities)
                .param("id", cut(id, LONGEST))
                .param("offset", window.offset())
                .param("limit", window.limit())
                .query((row, number) -> revision(row))
                .list();
    }

    /// What a user did before the revision of this number, the newest first.
    List<Revision> by(String username, long before, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE username = :username AND id < :before ORDER BY id DESC"
                                + dialect().window())
                .param("username", username)
                .param("before", before)
                .param("offset", 0)
                .param("limit", limit)
                .query((row, number) -> revision(row))
                .list();
    }

    /// The last revision of a row.
    public Optional<Revision> newest(EntityModel model, String id) {
        return newest(model, id, 1).stream().findFirst();
    }

    /// The last revisions of a row, the newest first.
    public List<Revision> newest(EntityModel model, String id, int limit) {
        return of(List.of(model.name()), id, new Window(0, limit));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                Revision.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNullElse(row.getString("action"), ""),
                row.getString("entity"),
                row.getString("object_id"),
                Objects.requireNonNullElse(row.getString("label"), ""),
                ChangeCodec.read(row.getString("changes")));
    }

    private RevisionDialect dialect() {
        var known = dialect.get();
        if (known == null) {
            known = RevisionDialect.of(batches);
            dialect.set(known);
        }
        return known;
    }

    /// Cut without leaving half a character.
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
