package dev.bureau.internal.data;

import org.hibernate.Session;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/// Runs what reads many rows in a transaction, in which PostgreSQL plans every statement for the
/// values that it is sent with: a plan that has to serve any word walks through the whole table for
/// a rare one.
final class Reading implements TransactionOperations {

    /// Since this version the database can be told so.
    private static final int SINCE = 12;

    private final Basis basis;
    private final boolean planned;

    Reading(Basis basis) {
        this.basis = basis;
        var dialect = dialect(basis);
        planned = postgres(dialect) && dialect.getVersion().isSameOrAfter(SINCE);
    }

    static boolean postgres(Dialect dialect) {
        return dialect instanceof PostgreSQLDialect;
    }

    static Dialect dialect(Basis basis) {
        return basis.factory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();
    }

    /// @throws TooSlow if a statement was given up
    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        try {
            return basis.reading().execute(status -> watched(work, status));
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }

    private <T extends @Nullable Object> T watched(
            TransactionCallback<T> work, TransactionStatus status) {
        // not the one that finds that of the current thread
        Session session = basis.entities().unwrap(SessionImplementor.class);
        Errand.begins(session);
        try {
            if (planned) {
                planAnew(session);
            }
            return work.doInTransaction(status);
        } finally {
            Errand.ends();
        }
    }

    private static void planAnew(Session session) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local plan_cache_mode = force_custom_plan");
            }
        });
    }
}
