package dev.bureau.internal.data.key;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;

/// The texts of dates of the old classes: of what tells a day the day, of what tells a point of
/// time that point.
@SuppressWarnings("JavaUtilDate") // keys may be of the old classes
final class KeyDate {

    private KeyDate() {}

    static Optional<String> write(Date date) {
        return Optional.of(
                switch (date) {
                    case java.sql.Date day -> day.toLocalDate().toString();
                    case Time time -> time.toLocalTime().toString();
                    default -> date.toInstant().toString();
                });
    }

    /// The value; empty if the class is none of the old ones.
    static Optional<Object> read(String text, Class<?> type) {
        if (type == java.sql.Date.class) {
            return Optional.of(java.sql.Date.valueOf(LocalDate.parse(text)));
        }
        if (type == Time.class) {
            return Optional.of(Time.valueOf(LocalTime.parse(text)));
        }
        if (type == Timestamp.class || type == Date.class) {
            return Optional.of(Timestamp.from(Instant.parse(text)));
        }
        return Calendar.class.isAssignableFrom(type)
                ? Optional.of(
                        GregorianCalendar.from(Instant.parse(text).atZone(ZoneId.systemDefault())))
                : Optional.empty();
    }

    /// The day that a date or calendar tells, as a date of the database.
    static java.sql.Date day(Object date) {
        return java.sql.Date.valueOf(moment(date).atZone(ZoneId.systemDefault()).toLocalDate());
    }

    /// The time of day that a date or calendar tells, as a time of the database.
    static Time time(Object date) {
        return Time.valueOf(moment(date).atZone(ZoneId.systemDefault()).toLocalTime());
    }

    private static Instant moment(Object date) {
        return date instanceof Calendar calendar
                ? calendar.toInstant()
                : Instant.ofEpochMilli(((Date) date).getTime());
    }
}
