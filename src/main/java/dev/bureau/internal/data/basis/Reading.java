package dev.bureau.internal.data.basis;

import dev.bureau.internal.data.shape.Errand;
import dev.bureau.internal.data.shape.TooSlow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs what reads many rows in a transaction, in which PostgreSQL plans every statement for the
/// values that it is sent with: a plan that has to serve any word walks through the whole table for
/// a rare one.
public final class Reading implements TransactionOperations {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    /// Since this version the database can be told so.
    private static final int SINCE = 12;

    private static final String FRESH = "set local plan_cache_mode = force_custom_plan";
    private static final String GATHERING = FRESH + "; set local statement_timeout = 150";
    private static final String WALKING =
            FRESH + "; set local statement_timeout = 1000; set local enable_bitmapscan = off";
    private static final String COLLECTING =
            FRESH + "; set local statement_timeout = 4000; set local enable_indexscan = off";

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

    /// Searches in the way that the planner takes for the best, unless that takes long: it knows
    /// too little of words, and sorts a hundred thousand rows where a few thousand in the order of
    /// the list would do. Then it is asked not to gather rows first, for a second at most.
    ///
    /// @throws TooSlow if a statement was given up
    public <T> T search(Supplier<T> work) {
        if (planned && !TransactionSynchronizationManager.isActualTransactionActive()) {
            for (var way : List.of(GATHERING, WALKING, COLLECTING)) {
                try {
                    return execute(status -> work.get(), way);
                } catch (TooSlow slow) {
                    log.debug("Another way is tried", slow);
                }
            }
        }
        return execute(status -> work.get());
    }

    /// Reads in one way, or in another where that takes long.
    ///
    /// @throws TooSlow if a statement was given up
    public <T> T either(Supplier<T> one, Supplier<T> other) {
        if (planned && !TransactionSynchronizationManager.isActualTransactionActive()) {
            try {
                return execute(status -> one.get(), GATHERING);
            } catch (TooSlow slow) {
                log.debug("Another way is tried", slow);
            }
            return execute(status -> other.get());
        }
        return execute(status -> one.get());
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
