package dev.bureau.internal.data.value;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Date;

/// Refuses moments that no database stores, so that nobody asks one for them. The greatest and the
/// least of each class stand for infinity.
public final class MomentRange {

    private static final int FIRST_YEAR = -4_712;
    private static final int LAST_YEAR = 294_275;

    private MomentRange() {}

    /// Whether a database may hold the value.
    public static boolean holds(Object value) {
        try {
            checked(value);
            return true;
        } catch (ArithmeticException | DateTimeException outside) {
            return false;
        }
    }

    /// @throws RuntimeException if the value is out of range
    public static Object checked(Object value) {
        switch (value) {
            case java.sql.Date date -> year(date.toLocalDate().getYear(), date);
            case java.sql.Time time -> {}
            case Date date -> year(date.toInstant());
            case Instant instant -> year(instant);
            case Duration duration -> {
                var ignored = duration.toNanos();
            }
            case Temporal temporal when temporal.isSupported(ChronoField.YEAR) ->
                    year(temporal.get(ChronoField.YEAR), value);
            default -> {}
        }
        return value;
    }

    private static void year(Instant instant) {
        year(instant.atOffset(ZoneOffset.UTC).getYear(), instant);
    }

    private static void year(int year, Object value) {
        var infinite =
                value.equals(LocalDate.MAX)
                        || value.equals(LocalDate.MIN)
                        || value.equals(LocalDateTime.MAX)
                        || value.equals(LocalDateTime.MIN);
        if (!infinite && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new DateTimeException("year: " + year);
        }
    }
}
