package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.history.Revision;
import dev.bureau.internal.model.EntityModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of revisions: rows are inserted in the transaction of the act, and never changed. The
/// time is the database's.
final class RevisionLog {

    private static final int LONGEST = 1_000;
    private static final String SELECT =
            """
            SELECT id, acted_at, username, display_name, kind, action, entity, object_id, label,
                   changes
            FROM bureau_revision
            """;

    private final JdbcClient jdbc;
    private final AtomicReference<String> insert = new AtomicReference<>("");

    RevisionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was done, as far as it is the same for every row of one act.
    ///
    /// @param action the name of an action, empty for a plain save or delete
    record Act(Actor actor, Revision.Kind kind, String action) {}

    /// A row at the time of the act.
    record Subject(EntityModel model, String id, String label) {}

    void write(Act act, Subject subject, List<dev.bureau.history.Change> changes) {
        jdbc.sql(insert())
                .param("username", cut(act.actor().username(), 255))
                .param("displayName", cut(act.actor().displayName(), 255))
                .param("kind", act.kind().name())
                .param("action", cut(act.action(), 255))
                .param("entity", subject.model().name())
                .param("objectId", cut(subject.id(), LONGEST))
                .param("label", cut(subject.label(), LONGEST))
                .param("changes", ChangeCodec.write(changes))
                .update();
    }

    /// The revisions of a row, the newest first.
    ///
    /// @param entities the names of the entities that it may be of; no two of them share a key
    List<Revision> of(List<String> entities, String id, Window window) {
        return jdbc.sql(
                        SELECT
                                + "WHERE entity IN (:entities) AND object_id = :id ORDER BY id DESC"
                                + " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY")
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
                                + " FETCH NEXT :limit ROWS ONLY")
                .param("username", username)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> revision(row))
                .list();
    }

    /// The last revision of a row.
    Optional<Revision> newest(EntityModel model, String id) {
        return of(List.of(model.name()), id, new Window(0, 1)).stream().findFirst();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("display_name"),
                Revision.Kind.valueOf(row.getString("kind")),
                row.getString("action"),
                row.getString("entity"),
                row.getString("object_id"),
                row.getString("label"),
                ChangeCodec.read(row.getString("changes")));
    }

    /// PostgreSQL wants to be told that a text is JSON.
    private String insert() {
        return insert.updateAndGet(known -> known.isEmpty() ? insertFor(product()) : known);
    }

    private static String insertFor(String product) {
        var json = product.equals("PostgreSQL") ? "CAST(:changes AS jsonb)" : ":changes";
        return """
        INSERT INTO bureau_revision
            (username, display_name, kind, action, entity, object_id, label, changes)
        VALUES (:username, :displayName, :kind, :action, :entity, :objectId, :label, %s)
        """
                .formatted(json);
    }

    private String product() {
        return jdbc.sql("SELECT 1")
                .query((row, number) ->
                        row.getStatement().getConnection().getMetaData().getDatabaseProductName())
                .single();
    }

    /// Cut without leaving half a character.
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
