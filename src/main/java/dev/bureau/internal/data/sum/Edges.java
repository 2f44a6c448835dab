package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.value.Days;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.internal.data.value.Stretching;
import dev.bureau.internal.data.value.Zoned;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment;
import jakarta.persistence.criteria.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Finds the first and the last day of a moment among the rows that answer a question, as an index
/// has them.
public record Edges(Statements statements, Route route) {

    /// The first and the last day that rows have, and whether others have what is far from any
    /// calendar.
    public record Ends(Optional<Days> days, Set<Outside> beyond) {}

    public Ends ends(Question question, Duration longest) {
        var beyond = EnumSet.noneOf(Outside.class);
        var first = edge(question, false, longest, beyond);
        var last = edge(question, true, longest, beyond);
        return new Ends(first.flatMap(from -> last.map(to -> new Days(from, to))), beyond);
    }

    /// The day of the first or last row that has one; those far from any calendar do not count.
    public Optional<LocalDate> edge(Question question, boolean last, Duration longest) {
        return edge(question, last, longest, EnumSet.noneOf(Outside.class));
    }

    /// @param beyond takes where the first or last is, if that is far from any calendar
    private Optional<LocalDate> edge(
            Question question, boolean last, Duration longest, Set<Outside> beyond) {
        var day = edge(question, last, longest, false);
        var far = day.flatMap(Stretching::beyond);
        far.ifPresent(beyond::add);
        return far.isEmpty() ? day : edge(question, last, longest, true);
    }

    /// @param dated whether those far from any calendar are left out
    private Optional<LocalDate> edge(
            Question question, boolean last, Duration longest, boolean dated) {
        var cb = statements.cb();
        var criteria = statements.query(Object.class);
        var rows = criteria.from(question.model().type());
        var joins = statements.restrict(criteria, rows, question);
        var column = Zoned.column(path(joins));
        criteria.select(column)
                .where(
                        cb.and(
                                criteria.getRestriction(),
                                dated
                                        ? Stretching.dated(
                                                path(joins), moment(), question.actor().zone(), cb)
                                        : cb.isNotNull(column)))
                .orderBy(last ? cb.desc(column) : cb.asc(column));
        return statements.limited(criteria, longest).setMaxResults(1).getResultList().stream()
                .findFirst()
                .flatMap(value -> day(value, question.actor().zone()));
    }

    public Attribute.Moment moment() {
        return (Attribute.Moment) route.field().attribute();
    }

    /// The moment in a row.
    public Path<?> path(Joins joins) {
        return Joins.attribute(
                joins.treated(joins.to(route.hops()), route.owner()), route.field().path());
    }

    /// Whether the route leads to a single moment that has a day.
    public static boolean fits(Route route) {
        return !route.many()
                && route.field().attribute() instanceof Attribute.Moment moment
                && switch (moment.kind()) {
                    case DATE, DATE_TIME, INSTANT -> true;
                    case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> false;
                };
    }

    /// Drivers hand "infinity" over as the end of all time, which is on no day in some zones.
    private Optional<LocalDate> day(Object value, ZoneId zone) {
        try {
            return inZone(value, zone);
        } catch (DateTimeException beyond) {
            return Optional.of(past(value) ? LocalDate.MIN : LocalDate.MAX);
        }
    }

    private static boolean past(Object value) {
        return switch (value) {
            case OffsetDateTime time -> time.getYear() < 0;
            case ZonedDateTime time -> time.getYear() < 0;
            case Instant instant -> instant.isBefore(Instant.EPOCH);
            default -> false;
        };
    }

    @SuppressWarnings("JavaUtilDate") // entities may hold the old classes
    private Optional<LocalDate> inZone(Object value, ZoneId zone) {
        var machine = moment().kind() == Moment.Kind.INSTANT ? zone : ZoneId.systemDefault();
        return Optional.ofNullable(
                switch (value) {
                    case LocalDate day -> day;
                    case LocalDateTime time -> time.toLocalDate();
                    case Instant instant -> instant.atZone(zone).toLocalDate();
                    case OffsetDateTime time -> time.atZoneSameInstant(zone).toLocalDate();
                    case ZonedDateTime time -> time.withZoneSameInstant(zone).toLocalDate();
                    case java.sql.Date day -> day.toLocalDate();
                    case Date date ->
                            Instant.ofEpochMilli(date.getTime()).atZone(machine).toLocalDate();
                    case Calendar time -> time.toInstant().atZone(machine).toLocalDate();
                    default -> null;
                });
    }
}
