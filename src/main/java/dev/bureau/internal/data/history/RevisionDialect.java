package dev.bureau.internal.data.history;

import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/// How the database wants to be told what the statements on revisions say.
///
/// @param json a JSON text that is stored
/// @param window some rows of all
record RevisionDialect(String json, String window) {

    private static final String STANDARD = " OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY";
    private static final String WIDESPREAD = " LIMIT :limit OFFSET :offset";

    static RevisionDialect of(JdbcOperations database) {
        return of(
                Objects.requireNonNull(
                        database.execute(
                                (ConnectionCallback<String>)
                                        connection ->
                                                connection
                                                        .getMetaData()
                                                        .getDatabaseProductName())));
    }

    /// @param product the name that the database gives itself
    static RevisionDialect of(String product) {
        var name = product.toLowerCase(Locale.ROOT);
        return new RevisionDialect(
                name.equals("postgresql") ? "CAST(? AS jsonb)" : "?",
                name.contains("mysql") || name.contains("mariadb") ? WIDESPREAD : STANDARD);
    }

    String insert() {
        return """
        INSERT INTO bureau_revision
            (username, display_name, kind, action, entity, object_id, label, changes)
        VALUES (?, ?, ?, ?, ?, ?, ?, %s)
        """
                .formatted(json);
    }
}
