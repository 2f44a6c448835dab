package dev.bureau.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;

/// Turns the classes in which entities hold days, times and instants into those that people read
/// (local ones in the reader's zone), and back.
@SuppressWarnings("JavaUtilDate") // entities may hold the old classes
final class Moments {

    private Moments() {}

    static LocalDate day(Object value, ZoneId zone) {
        return switch (value) {
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            // a day without time lies in the JVM's zone, as drivers make it
            case Date date -> Instant.ofEpochMilli(date.getTime()).atZone(system()).toLocalDate();
            case Calendar calendar ->
                    LocalDate.ofInstant(calendar.toInstant(), calendar.getTimeZone().toZoneId());
            default -> local(value, zone).toLocalDate();
        };
    }

    static LocalTime time(Object value) {
        return switch (value) {
            case LocalTime time -> time;
            case OffsetTime time -> time.toLocalTime();
            case java.sql.Time time -> time.toLocalTime();
            case Date date -> LocalTime.ofInstant(Instant.ofEpochMilli(date.getTime()), system());
            case Calendar calendar ->
                    LocalTime.ofInstant(calendar.toInstant(), calendar.getTimeZone().toZoneId());
            default -> throw new IllegalArgumentException("value: no time of day: " + value);
        };
    }

    static LocalDateTime local(Object value, ZoneId zone) {
        return value instanceof LocalDateTime local
                ? local
                : LocalDateTime.ofInstant(instant(value, zone), zone);
    }

    static Instant instant(Object value, ZoneId zone) {
        return switch (value) {
            case Instant instant -> instant;
            case OffsetDateTime moment -> moment.toInstant();
            case ZonedDateTime moment -> moment.toInstant();
            case LocalDateTime local -> local.atZone(zone).toInstant();
            case LocalDate day -> day.atStartOfDay(zone).toInstant();
            case java.sql.Timestamp stamp -> stamp.toInstant();
            case Date date -> Instant.ofEpochMilli(date.getTime());
            case Calendar calendar -> calendar.toInstant();
            default -> throw new IllegalArgumentException("value: no point of time: " + value);
        };
    }

    /// The moment in the class that the attribute has.
    static Object of(Temporal moment, Class<?> type, ZoneId zone) {
        return switch (type.getName()) {
            case "java.time.Instant" -> instant(moment, zone);
            case "java.time.OffsetDateTime" -> offset(moment, zone);
            case "java.time.ZonedDateTime" -> zoned(moment, zone);
            case "java.sql.Timestamp" -> java.sql.Timestamp.from(instant(moment, zone));
            case "java.sql.Date" -> java.sql.Date.valueOf(day(moment, zone));
            case "java.util.Date" -> date(moment, zone);
            // a calendar in another zone than the JVM's is stored as another time
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                    moment instanceof LocalDate day
                            ? MomentCodec.calendar(instant(day, system()), system())
                            : MomentCodec.calendar(instant(moment, zone), system());
            default -> moment;
        };
    }

    private static Date date(Temporal moment, ZoneId zone) {
        var place = moment instanceof LocalDate ? system() : zone;
        return Date.from(instant(moment, place));
    }

    private static OffsetDateTime offset(Temporal moment, ZoneId zone) {
        return moment instanceof OffsetDateTime same
                ? same
                : instant(moment, zone).atZone(zone).toOffsetDateTime();
    }

    private static ZonedDateTime zoned(Temporal moment, ZoneId zone) {
        return switch (moment) {
            case ZonedDateTime same -> same;
            case OffsetDateTime offset -> offset.toZonedDateTime();
            default -> instant(moment, zone).atZone(zone);
        };
    }

    private static ZoneId system() {
        return ZoneId.systemDefault();
    }
}
