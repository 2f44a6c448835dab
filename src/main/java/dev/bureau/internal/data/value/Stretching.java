package dev.bureau.internal.data.value;

import dev.bureau.query.Period.Unit;
import dev.bureau.schema.Attribute.Moment;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Whole years, months, weeks or days one after another, and in which of them a moment lies, told
/// by comparisons alone: so they begin at midnight of the reader on every database.
///
/// @param firsts the first day of each, in order
public record Stretching(Unit unit, List<LocalDate> firsts) {

    /// Days before this one, and from the other on, stand for no time at all: databases and people
    /// write the ends of their calendars for "always" and "never".
    private static final LocalDate BEGIN = LocalDate.of(2, 1, 1);

    private static final LocalDate END = LocalDate.of(9_999, 1, 1);

    /// None at all.
    public static Stretching none(Unit unit) {
        return new Stretching(unit, List.of());
    }

    /// Those from one day to another, no more than so many: then the last ones.
    public static Stretching between(Unit unit, LocalDate first, LocalDate last, int most) {
        var firsts = new ArrayList<LocalDate>();
        var at = Days.unit(unit, last).first();
        var least = Days.unit(unit, first).first();
        while (!at.isBefore(least) && firsts.size() < most) {
            firsts.add(at);
            at = Days.unit(unit, at.minusDays(1)).first();
        }
        return new Stretching(unit, firsts.reversed());
    }

    /// Whether it reaches back to this day.
    boolean reaches(LocalDate day) {
        return !day.isBefore(firsts.getFirst());
    }

    public LocalDate last(int at) {
        return Days.unit(unit, firsts.get(at)).last();
    }

    /// The place of the stretch that a moment lies in, none without a moment, and -1 for those
    /// before and behind all; found by halves.
    ///
    /// @param path of the moment
    public Expression<Integer> place(
            Path<?> path, Moment moment, ZoneId zone, HibernateCriteriaBuilder cb) {
        var halves = new Halves<>(path, moment, zone, cb);
        return firsts.isEmpty() ? none(path, cb) : place(path, halves, cb);
    }

    private static Expression<Integer> none(Path<?> path, HibernateCriteriaBuilder cb) {
        return cb.<Integer>selectCase()
                .when(cb.isNull(Zoned.column(path)), cb.nullLiteral(Integer.class))
                .otherwise(cb.literal(-1));
    }

    private Expression<Integer> place(Path<?> path, Halves<?> halves, HibernateCriteriaBuilder cb) {
        return cb.<Integer>selectCase()
                .when(cb.isNull(Zoned.column(path)), cb.nullLiteral(Integer.class))
                .when(halves.before(firsts.getFirst()), cb.literal(-1))
                .when(cb.not(halves.before(last(firsts.size() - 1).plusDays(1))), cb.literal(-1))
                .otherwise(halves.place(firsts, 0, firsts.size() - 1));
    }

    /// Whether a day stands for a time.
    public static boolean dated(LocalDate day) {
        return !day.isBefore(BEGIN) && day.isBefore(END);
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
