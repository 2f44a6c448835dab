package dev.bureau.internal.data.history;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the database wants to be told what the statements on revisions say.
///
/// @param json a JSON text that is stored
/// @param window some rows of all
record RevisionDialect(String json, String window) {

    private static final String STANDARD = " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY";
    private static final String WIDESPREAD = " LIMIT :limit OFFSET :offset";

    static RevisionDialect of(JdbcClient jdbc) {
        return of(
                jdbc.sql("SELECT COUNT(*) FROM bureau_revision WHERE id = 0")
                        .query((row, number) ->
                                row.getStatement()
                                        .getConnection()
                                        .getMetaData()
                                        .getDatabaseProductName())
                        .single());
    }

    /// @param product the name that the database gives itself
    static RevisionDialect of(String product) {
        var name = product.toLowerCase(Locale.ROOT);
        return new RevisionDialect(
                name.equals("postgresql") ? "CAST(:changes AS jsonb)" : ":changes",
                name.contains("mysql") || name.contains("mariadb") ? WIDESPREAD : STANDARD);
    }

    String insert() {
        return """
        INSERT INTO bureau_revision
            (username, display_name, kind, action, entity, object_id, label, changes)
        VALUES (:username, :displayName, :kind, :action, :entity, :objectId, :label, %s)
        """
                .formatted(json);
    }
}
