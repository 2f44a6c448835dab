package dev.bureau.field;

import dev.bureau.schema.Attribute.Moment.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/// Turns every class that tells a time into text of ISO 8601 and back.
final class MomentCodec {

    private MomentCodec() {}

    static String encode(Object value) {
        return switch (value) {
            case java.sql.Date date -> date.toLocalDate().toString();
            case java.sql.Time time -> time.toLocalTime().toString();
            case Date date -> Moments.instant(date, ZoneOffset.UTC).toString();
            case Calendar calendar -> calendar.toInstant().toString();
            default -> value.toString();
        };
    }

    /// A date of an old class is written as the day or the time of day that it tells.
    static String encode(Object value, Kind kind) {
        return switch (kind) {
            case DATE -> Moments.day(value, ZoneId.systemDefault()).toString();
            case TIME ->
                    value instanceof OffsetTime ? value.toString() : Moments.time(value).toString();
            case DATE_TIME, INSTANT, YEAR, YEAR_MONTH, DURATION, PERIOD -> encode(value);
        };
    }

    /// Reads the ISO form. A day alone stands for its beginning, a time without zone is the
    /// reader's.
    ///
    /// @throws IllegalArgumentException if the text is not of that form
    static Object decode(String text, Kind kind, Class<?> type, ZoneId zone) {
        try {
            return switch (kind) {
                case DATE -> Moments.of(date(text, zone), type, zone);
                case TIME -> type == OffsetTime.class ? OffsetTime.parse(text) : time(text, type);
                case DATE_TIME -> Moments.of(dateTime(text), type, zone);
                case INSTANT -> instant(text, type, zone);
                case YEAR -> Year.parse(text);
                case YEAR_MONTH -> YearMonth.parse(text);
                case DURATION -> Duration.parse(text);
                case PERIOD -> Period.parse(text);
            };
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "text: %s (expected: %s of ISO 8601)".formatted(text, kind), e);
        }
    }

    private static LocalDate date(String text, ZoneId zone) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text)
                : Instant.parse(text).atZone(zone).toLocalDate();
    }

    private static Object time(String text, Class<?> type) {
        var time = LocalTime.parse(text);
        return type == java.sql.Time.class || Date.class.isAssignableFrom(type)
                ? java.sql.Time.valueOf(time)
                : time;
    }

    private static LocalDateTime dateTime(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text);
    }

    private static Object instant(String text, Class<?> type, ZoneId zone) {
        if (text.endsWith("]")) {
            return Moments.of(ZonedDateTime.parse(text), type, zone);
        }
        if (text.matches(".*T.*(Z|[+-]\\d\\d(:?\\d\\d){0,2})")) {
            return Moments.of(OffsetDateTime.parse(text), type, zone);
        }
        return Moments.of(dateTime(text), type, zone);
    }

    static Calendar calendar(Instant instant, ZoneId zone) {
        return GregorianCalendar.from(instant.atZone(zone));
    }
}
