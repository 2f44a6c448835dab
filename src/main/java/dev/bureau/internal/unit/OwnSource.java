package dev.bureau.internal.unit;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database that has Bureau's own tables, with transactions apart from the application's: its
/// connections may not commit by themselves.
///
/// @param jdbc statements within the current transaction
/// @param transaction runs work in a transaction
public record OwnSource(JdbcClient jdbc, TransactionTemplate transaction) {

    /// Of the data source that has the tables.
    public static OwnSource of(DataSource source) {
        // another object, so that its transactions can begin while one of the application's runs
        var own = new DelegatingDataSource(source);
        return new OwnSource(
                JdbcClient.create(own), new TransactionTemplate(new JdbcTransactionManager(own)));
    }
}
