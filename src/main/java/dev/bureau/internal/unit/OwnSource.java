package dev.bureau.internal.unit;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database that has Bureau's own tables.
public record OwnSource(DataSource source) {

    /// Statements of their own, in no transaction of the application.
    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }
}
