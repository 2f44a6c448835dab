package dev.bureau.internal.data.basis;

import dev.bureau.internal.data.shape.Errand;
import dev.bureau.internal.data.shape.TooSlow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs what reads many rows in a transaction, in which PostgreSQL plans every statement for the
/// values that it is sent with: a plan that has to serve any word walks through the whole table for
/// a rare one.
public final class Reading implements TransactionOperations {

    /// Since this version the database can be told so.
    private static final int SINCE = 12;

    private static final String FRESH = "set local plan_cache_mode = force_custom_plan";

    /// How a statement may be run.
    public enum Way {
        /// As the planner takes it for the best, for a moment.
        GATHERING(FRESH + "; set local statement_timeout = 150"),

        /// In the order of the list, without gathering rows first.
        WALKING(FRESH + "; set local statement_timeout = 1000; set local enable_bitmapscan = off"),

        /// Without walking: what the indexes say is collected.
        COLLECTING(
                FRESH + "; set local statement_timeout = 4000; set local enable_indexscan = off"),

        /// As the planner takes it for the best, for a second.
        SHORTLY(FRESH + "; set local statement_timeout = 1000"),

        /// As the planner takes it for the best, as long as there is time.
        WHOLLY(FRESH);

        private final String setting;

        Way(String setting) {
            this.setting = setting;
        }

        String setting() {
            return setting;
        }
    }

    private final Basis basis;
    private final boolean planned;

    public Reading(Basis basis) {
        this.basis = basis;
        var dialect = dialect(basis);
        planned = postgres(dialect) && dialect.getVersion().isSameOrAfter(SINCE);
    }

    public static boolean postgres(Dialect dialect) {
        return dialect instanceof PostgreSQLDialect;
    }

    public static Dialect dialect(Basis basis) {
        return basis.factory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();
    }

    /// Whether there are several ways here: the database can be told to give one up soon.
    public boolean patient() {
        return planned && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /// Reads in one way.
    ///
    /// @throws TooSlow if a statement was given up
    public <T> T in(Way way, Supplier<T> work) {
        return execute(status -> work.get(), patient() ? way.setting() : FRESH);
    }

    /// Reads what no value decides on, so that one plan serves for good.
    ///
    /// @throws TooSlow if a statement was given up
    public <T> T plainly(Supplier<T> work) {
        return execute(status -> work.get(), "");
    }

    /// @throws TooSlow if a statement was given up
    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        return execute(work, FRESH);
    }

    /// Reads with statements that take no longer than this, where the database can be told so to
    /// the millisecond.
    ///
    /// @throws TooSlow if a statement was given up
    public <T> T within(Duration longest, Supplier<T> work) {
        var way = FRESH + "; set local statement_timeout = " + longest.toMillis();
        try {
            return execute(status -> work.get(), way);
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }

    private <T extends @Nullable Object> T execute(TransactionCallback<T> work, String way) {
        try {
            return basis.reading().execute(status -> watched(work, status, way));
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }

    private <T extends @Nullable Object> T watched(
            TransactionCallback<T> work, TransactionStatus status, String way) {
        // not the one that finds that of the current thread
        Session session = basis.entities().unwrap(SessionImplementor.class);
        Errand.begins(session);
        Cancellations.begin();
        try {
            if (planned && !way.isEmpty()) {
                session.doWork(connection -> set(connection, way));
            }
            return work.doInTransaction(status);
        } finally {
            Cancellations.end();
            Errand.ends();
        }
    }

    private static void set(Connection connection, String way) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(way);
        }
    }
}
