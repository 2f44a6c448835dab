package dev.bureau.internal.data.value;

import dev.bureau.query.Period.Unit;
import dev.bureau.schema.Attribute.Moment;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Whole years, months, weeks or days one after another, and in which of them a moment lies, told
/// by comparisons alone: so they begin at midnight of the reader on every database.
///
/// @param firsts the first day of each, in order
/// @param outside where else there are moments
public record Stretching(Unit unit, List<LocalDate> firsts, Set<Outside> outside) {

    /// Days before this one, and from the other on, stand for no time at all: databases and people
    /// write the ends of their calendars for "always" and "never".
    private static final LocalDate BEGIN = LocalDate.of(2, 1, 1);

    private static final LocalDate END = LocalDate.of(9_999, 1, 1);

    /// None at all.
    public static Stretching none(Unit unit, Set<Outside> beyond) {
        return new Stretching(unit, List.of(), beyond);
    }

    /// Those from one day to another, no more than so many: then the last ones.
    ///
    /// @param beyond whether there are moments before or behind every calendar
    public static Stretching between(Unit unit, Days days, int most, Set<Outside> beyond) {
        var firsts = new ArrayList<LocalDate>();
        var at = Days.unit(unit, days.last()).first();
        var least = Days.unit(unit, days.first()).first();
        while (!at.isBefore(least) && firsts.size() < most) {
            firsts.add(at);
            at = Days.unit(unit, at.minusDays(1)).first();
        }
        var outside = EnumSet.noneOf(Outside.class);
        outside.addAll(beyond);
        if (!at.isBefore(least)) {
            outside.add(Outside.EARLIER);
        }
        return new Stretching(unit, firsts.reversed(), outside);
    }

    /// The first and the last day there, as a comparison between days has them: empty for no end.
    public List<String> ends(Outside where) {
        return switch (where) {
            case EARLIER -> List.of(BEGIN.toString(), firsts.getFirst().minusDays(1).toString());
            case ALWAYS -> List.of("", BEGIN.minusDays(1).toString());
            case NEVER -> List.of(END.toString(), "");
        };
    }

    /// Whether it reaches back to this day.
    boolean reaches(LocalDate day) {
        return !day.isBefore(firsts.getFirst());
    }

    public LocalDate last(int at) {
        return Days.unit(unit, firsts.get(at)).last();
    }

    /// The place of the stretch that a moment lies in, none without a moment, and that of [Outside]
    /// for others; found by halves.
    ///
    /// @param path of the moment
    public Expression<Integer> place(
            Path<?> path, Moment moment, ZoneId zone, HibernateCriteriaBuilder cb) {
        var halves = new Halves<>(path, moment, zone, cb);
        var place =
                cb.<Integer>selectCase()
                        .when(cb.isNull(Zoned.column(path)), cb.nullLiteral(Integer.class));
        if (outside.contains(Outside.ALWAYS)) {
            place = place.when(halves.before(BEGIN), cb.literal(Outside.ALWAYS.place()));
        }
        if (outside.contains(Outside.NEVER)) {
            place = place.when(cb.not(halves.before(END)), cb.literal(Outside.NEVER.place()));
        }
        var earlier = cb.literal(Outside.EARLIER.place());
        return firsts.isEmpty()
                ? place.otherwise(earlier)
                : place.when(halves.before(firsts.getFirst()), earlier)
                        .when(cb.not(halves.before(last(firsts.size() - 1).plusDays(1))), earlier)
                        .otherwise(halves.place(firsts, 0, firsts.size() - 1));
    }

    /// Where a day lies that stands for no time.
    public static Optional<Outside> beyond(LocalDate day) {
        return day.isBefore(BEGIN)
                ? Optional.of(Outside.ALWAYS)
                : day.isBefore(END) ? Optional.empty() : Optional.of(Outside.NEVER);
    }

    /// Holds for moments that stand for a time.
    public static Predicate dated(
            Path<?> path, Moment moment, ZoneId zone, HibernateCriteriaBuilder cb) {
        var halves = new Halves<>(path, moment, zone, cb);
        return cb.and(cb.not(halves.before(BEGIN)), halves.before(END));
    }

    /// Compares a column with beginnings.
    private record Halves<Y extends Comparable<? super Y>>(
            Path<?> path, Moment moment, ZoneId zone, HibernateCriteriaBuilder cb) {

        @SuppressWarnings("unchecked") // of the column's class, by the attribute
        Predicate before(LocalDate day) {
            var start = new Days(day, day).start(moment, zone);
            return cb.lessThan((Expression<Y>) Zoned.column(path), (Y) Zoned.value(path, start));
        }

        Expression<Integer> place(List<LocalDate> firsts, int from, int to) {
            if (from == to) {
                return cb.literal(from);
            }
            var middle = (from + to + 1) / 2;
            return cb.<Integer>selectCase()
                    .when(before(firsts.get(middle)), place(firsts, from, middle - 1))
                    .otherwise(place(firsts, middle, to));
        }
    }
}
