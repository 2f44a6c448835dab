package dev.bureau.internal.data.value;

import dev.bureau.query.Period;
import dev.bureau.schema.Attribute.Moment;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.GregorianCalendar;

/// A stretch of time that begins or ends now. An hour is sixty minutes on every day, also on those
/// when the clocks are changed.
///
/// @param first its beginning
/// @param last its end
public record Hours(ZonedDateTime first, ZonedDateTime last) {

    public static Hours of(Period period, ZonedDateTime now) {
        return period.reach() == Period.Reach.PAST
                ? new Hours(now.minusHours(period.count()), now)
                : new Hours(now, now.plusHours(period.count()));
    }

    /// The beginning, in the attribute's own class.
    public Comparable<?> start(Moment moment) {
        return moment(first, moment);
    }

    /// The end, in the attribute's own class.
    public Comparable<?> end(Moment moment) {
        return moment(last, moment);
    }

    @SuppressWarnings("JavaUtilDate") // entities may hold the old classes
    private static Comparable<?> moment(ZonedDateTime at, Moment moment) {
        return switch (moment.traits().javaType().getName()) {
            case "java.time.LocalDate" -> at.toLocalDate();
            case "java.time.LocalDateTime" -> at.toLocalDateTime();
            case "java.time.Instant" -> at.toInstant();
            case "java.time.OffsetDateTime" -> at.toOffsetDateTime();
            case "java.time.ZonedDateTime" -> at;
            case "java.sql.Date" -> java.sql.Date.valueOf(at.toLocalDate());
            case "java.sql.Timestamp" -> java.sql.Timestamp.from(at.toInstant());
            case "java.util.Date" -> Date.from(at.toInstant());
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                    GregorianCalendar.from(at.withZoneSameInstant(ZoneId.systemDefault()));
            default ->
                    throw new IllegalArgumentException(
                            moment.path() + ": no hours in " + moment.traits().javaType());
        };
    }
}
