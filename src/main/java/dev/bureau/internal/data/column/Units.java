package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Runs units of work, each in a transaction of its own and with nothing remembered from before. A
/// unit that the database gave up in favour of another one is run once more as a whole.
public final class Units {

    /// Serialization failure and deadlock, in the standard, PostgreSQL and Oracle.
    private static final Set<String> REPEATABLE = Set.of("40001", "40P01", "61000");

    private final TransactionOperations writing;
    private final EntityManager entities;
    private final Untouched untouched;

    public Units(Basis basis) {
        writing = basis.writing();
        entities = basis.entities();
        untouched = new Untouched(basis);
    }

    public <T> T run(Function<TransactionStatus, T> work) {
        try {
            return once(work);
        } catch (RuntimeException e) {
            if (sqlState(e).filter(REPEATABLE::contains).isEmpty()) {
                throw e;
            }
            return once(work);
        }
    }

    /// The SQL state of what the database said, if that is the cause.
    public static Optional<String> sqlState(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && said.getSQLState() != null) {
                return Optional.of(said.getSQLState());
            }
        }
        return Optional.empty();
    }

    private <T> T once(Function<TransactionStatus, T> work) {
        return Objects.requireNonNull(
                writing.execute(status -> {
                    entities.clear();
                    var result = work.apply(status);
                    if (!status.isRollbackOnly()) {
                        untouched.finish();
                    }
                    return result;
                }));
    }
}
