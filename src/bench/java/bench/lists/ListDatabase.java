package bench.lists;

import dev.bureau.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The database with the articles: one that is there, or one that is made now.
///
/// @param made whether it has to be filled
record ListDatabase(String url, String user, String password, boolean made) {

    /// That of the system property `bench.url`, else a new one on an embedded PostgreSQL.
    static ListDatabase find() {
        var url = System.getProperty("bench.url", "");
        if (!url.isEmpty()) {
            return new ListDatabase(
                    url,
                    System.getProperty("bench.user", "postgres"),
                    System.getProperty("bench.password", ""),
                    false);
        }
        var own = TestDatabase.empty();
        return new ListDatabase(own.jdbcUrl(), own.username(), own.password(), true);
    }

    /// The address of connections that cannot write.
    String readOnlyUrl() {
        return url
                + (url.contains("?") ? "&" : "?")
                + "options=-c%20default_transaction_read_only=on";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(made ? url : readOnlyUrl(), user, password);
    }
}
