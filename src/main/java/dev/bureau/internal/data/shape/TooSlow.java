package dev.bureau.internal.data.shape;

import jakarta.persistence.QueryTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.stream.Stream;

/// The database did not answer in time; nothing was changed.
public final class TooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String CANCELLED = "57014";

    public TooSlow(Throwable cause) {
        super("The database did not answer in time", cause);
    }

    /// Whether a failure means that a statement was given up: databases say it in different ways.
    public static boolean causes(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLTimeoutException
                                || cause instanceof QueryTimeoutException
                                || cause instanceof org.hibernate.QueryTimeoutException
                                || cause instanceof SQLException sql
                                        && CANCELLED.equals(sql.getSQLState()));
    }

    /// The key of the sentence for the actor in Bureau's message bundle.
    public String reason() {
        return "store.timeout";
    }
}
