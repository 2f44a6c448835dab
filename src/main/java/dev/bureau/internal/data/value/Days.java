package dev.bureau.internal.data.value;

import dev.bureau.query.Period;
import dev.bureau.query.Period.Unit;
import dev.bureau.schema.Attribute.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Pattern;

/// Stretches of whole days as an actor counts them.
///
/// @param first the first day
/// @param last the last day, included
public record Days(LocalDate first, LocalDate last) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// The single day that a text names; empty if it names something else, as a time of day.
    ///
    /// @throws java.time.DateTimeException if there is no such day
    public static Optional<Days> of(String text) {
        return DAY.matcher(text).matches()
                ? Optional.of(LocalDate.parse(text)).map(day -> new Days(day, day))
                : Optional.empty();
    }

    public static Days of(Period period, LocalDate today) {
        var count = period.count();
        return switch (period.reach()) {
            case THIS -> unit(period.unit(), today);
            case LAST -> unit(period.unit(), later(period.unit(), -1, today));
            case NEXT -> unit(period.unit(), later(period.unit(), 1, today));
            case PAST -> new Days(later(period.unit(), -count, today).plusDays(1), today);
            case COMING -> new Days(today, later(period.unit(), count, today).minusDays(1));
        };
    }

    private static LocalDate later(Unit unit, int count, LocalDate day) {
        return switch (unit) {
            case HOUR, DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
        };
    }

    /// The unit of the calendar that a day is in.
    public static Days unit(Unit unit, LocalDate day) {
        var first =
                switch (unit) {
                    case HOUR, DAY -> day;
                    case WEEK -> day.with(ChronoField.DAY_OF_WEEK, 1);
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case YEAR -> day.withDayOfYear(1);
                };
        return new Days(first, later(unit, 1, first).minusDays(1));
    }

    /// The first moment, in the attribute's own class.
    public Comparable<?> start(Moment moment, ZoneId zone) {
        return beginning(first, moment, zone);
    }

    /// The first moment after the last day, in the attribute's own class.
    public Comparable<?> end(Moment moment, ZoneId zone) {
        return beginning(last.plusDays(1), moment, zone);
    }

    @SuppressWarnings("JavaUtilDate") // entities may hold the old classes
    private static Comparable<?> beginning(LocalDate day, Moment moment, ZoneId zone) {
        var instant = day.atStartOfDay(zone);
        return switch (moment.traits().javaType().getName()) {
            case "java.time.LocalDate" -> day;
            case "java.time.LocalDateTime" -> day.atStartOfDay();
            case "java.time.Instant" -> instant.toInstant();
            case "java.time.OffsetDateTime" -> instant.toOffsetDateTime();
            case "java.time.ZonedDateTime" -> instant;
            case "java.sql.Date" -> java.sql.Date.valueOf(day);
            case "java.sql.Timestamp" -> java.sql.Timestamp.from(point(instant, day, moment));
            case "java.util.Date" -> Date.from(point(instant, day, moment));
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                    GregorianCalendar.from(
                            point(instant, day, moment).atZone(ZoneId.systemDefault()));
            default ->
                    throw new IllegalArgumentException(
                            moment.path() + ": no days in " + moment.traits().javaType());
        };
    }

    /// Old date classes hold a day without time at midnight of the machine.
    private static Instant point(ZonedDateTime start, LocalDate day, Moment moment) {
        return moment.kind() == Moment.Kind.INSTANT
                ? start.toInstant()
                : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
