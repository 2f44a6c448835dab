package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.value.Days;
import dev.bureau.internal.data.value.Hours;
import dev.bureau.internal.data.value.MomentRange;
import dev.bureau.internal.data.value.TextNumbers;
import dev.bureau.internal.data.value.Values;
import dev.bureau.internal.data.value.Zoned;
import dev.bureau.internal.model.Field;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.query.Period;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.hibernate.query.sqm.internal.SqmCriteriaNodeBuilder;
import org.hibernate.query.sqm.tree.expression.SqmExpression;

/// Compares a column with values. Days are counted in the actor's zone: a plain date compared with
/// a point of time means the whole day.
public final class Scalars {

    private final HibernateCriteriaBuilder cb;
    private final Values values;
    private final Clock clock;

    public Scalars(HibernateCriteriaBuilder cb, Values values, Clock clock) {
        this.cb = cb;
        this.values = values;
        this.clock = clock;
    }

    /// Whether every value of the comparison is one of the field, with an operator that fits.
    boolean accepts(Field field, Compare compare, Actor actor) {
        return switch (compare.operator()) {
            case EMPTY, NOT_EMPTY -> true;
            case WITHIN -> Period.of(compare.values().getFirst()).filter(this::near).isPresent();
            case CONTAINS, NOT_CONTAINS, STARTS, ENDS ->
                    compare.values().stream().allMatch(Values::clean);
            case IS, IS_NOT ->
                    compare.values().stream().allMatch(value -> known(field, value, actor));
            case LESS, AT_MOST, GREATER, AT_LEAST ->
                    comparable(field, compare.values().getFirst(), actor);
            case BETWEEN ->
                    compare.values().stream().anyMatch(value -> !value.isEmpty())
                            && compare.values().stream()
                                    .filter(value -> !value.isEmpty())
                                    .allMatch(value -> comparable(field, value, actor));
        };
    }

    /// What holds where the column compares so. The comparison must have been accepted.
    ///
    /// @param exact whether it must be false, not unknown, for a column without a value
    Predicate of(Field field, Path<?> column, Compare compare, Joins joins, boolean exact) {
        var actor = joins.actor();
        return switch (compare.operator()) {
            case EMPTY -> empty(field, column);
            case NOT_EMPTY -> cb.not(empty(field, column));
            case IS -> known(column, is(field, column, compare, actor), exact);
            case IS_NOT -> cb.not(known(column, is(field, column, compare, actor), true));
            case NOT_CONTAINS ->
                    cb.not(
                            known(
                                    column,
                                    like(
                                            field,
                                            column,
                                            Operator.CONTAINS,
                                            compare.values().getFirst()),
                                    true));
            case CONTAINS, STARTS, ENDS ->
                    known(
                            column,
                            like(field, column, compare.operator(), compare.values().getFirst()),
                            exact);
            case WITHIN -> known(column, within(field, column, compare, actor), exact);
            case LESS, AT_MOST, GREATER, AT_LEAST ->
                    known(
                            column,
                            size(
                                    field,
                                    column,
                                    compare.operator(),
                                    compare.values().getFirst(),
                                    actor),
                            exact);
            case BETWEEN -> known(column, between(field, column, compare.values(), actor), exact);
        };
    }

    private boolean known(Field field, String value, Actor actor) {
        return day(field, value).isPresent()
                || values.decode(field, value, actor).filter(MomentRange::holds).isPresent();
    }

    /// Whether it begins and ends at days that a database knows.
    private boolean near(Period period) {
        var days = Days.of(period, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return MomentRange.holds(days.first()) && MomentRange.holds(days.last());
    }

    private boolean comparable(Field field, String value, Actor actor) {
        return day(field, value).isPresent()
                || values.decode(field, value, actor)
                        .filter(MomentRange::holds)
                        .filter(it ->
                                it instanceof Comparable
                                        || field.attribute() instanceof Attribute.Converted)
                        .isPresent();
    }

    private Predicate known(Path<?> column, Predicate predicate, boolean exact) {
        return exact ? cb.and(cb.isNotNull(column), predicate) : predicate;
    }

    private Predicate empty(Field field, Path<?> column) {
        if (Joins.plural(column)) {
            return cb.isEmpty(collection(column));
        }
        return column.getJavaType() == String.class
                        && field.attribute().traits().storage() == Storage.WORDS
                ? cb.or(cb.isNull(column), cb.equal(column, ""))
                : cb.isNull(column);
    }

    private Predicate is(Field field, Path<?> column, Compare compare, Actor actor) {
        var days = compare.values().stream().flatMap(text -> day(field, text).stream()).toList();
        if (days.isEmpty()) {
            return Zoned.column(column)
                    .in(
                            compare.values().stream()
                                    .map(text -> value(field, text, actor))
                                    .map(value -> Zoned.value(column, value))
                                    .toList());
        }
        return cb.or(
                compare.values().stream()
                        .map(text ->
                                day(field, text)
                                        .map(day -> during(field, column, day, actor.zone()))
                                        .orElseGet(() ->
                                                cb.equal(
                                                        Zoned.column(column),
                                                        Zoned.value(
                                                                column,
                                                                value(field, text, actor)))))
                        .toArray(Predicate[]::new));
    }

    private Predicate within(Field field, Path<?> column, Compare compare, Actor actor) {
        var period = Period.of(compare.values().getFirst()).orElseThrow();
        var now = clock.instant().atZone(actor.zone());
        if (period.unit() != Period.Unit.HOUR) {
            return during(field, column, Days.of(period, now.toLocalDate()), actor.zone());
        }
        var moment = (Attribute.Moment) field.attribute();
        var hours = Hours.of(period, now);
        return cb.and(
                size(column, Operator.AT_LEAST, hours.start(moment)),
                size(column, Operator.AT_MOST, hours.end(moment)));
    }

    private Predicate between(Field field, Path<?> column, List<String> ends, Actor actor) {
        var from =
                ends.getFirst().isEmpty()
                        ? cb.conjunction()
                        : size(field, column, Operator.AT_LEAST, ends.getFirst(), actor);
        var to =
                ends.getLast().isEmpty()
                        ? cb.conjunction()
                        : size(field, column, Operator.AT_MOST, ends.getLast(), actor);
        return cb.and(from, to);
    }

    private Predicate during(Field field, Path<?> column, Days days, ZoneId zone) {
        var moment = (Attribute.Moment) field.attribute();
        return cb.and(
                size(column, Operator.AT_LEAST, days.start(moment, zone)),
                size(column, Operator.LESS, days.end(moment, zone)));
    }

    private Predicate size(
            Field field, Path<?> column, Operator operator, String text, Actor actor) {
        var day = day(field, text);
        if (TextNumbers.is(field.attribute(), cb)) {
            var number = (Number) value(field, text, actor);
            return compared(TextNumbers.of(column, cb), operator, number.longValue());
        }
        if (day.isEmpty()) {
            return size(column, operator, value(field, text, actor));
        }
        var moment = (Attribute.Moment) field.attribute();
        return switch (operator) {
            case AT_MOST -> size(column, Operator.LESS, day.get().end(moment, actor.zone()));
            case GREATER -> size(column, Operator.AT_LEAST, day.get().end(moment, actor.zone()));
            default -> size(column, operator, day.get().start(moment, actor.zone()));
        };
    }

    @SuppressWarnings("unchecked")
    private <Y extends Comparable<? super Y>> Predicate size(
            Path<?> column, Operator operator, Object value) {
        var path = (Path<Y>) Zoned.column(column);
        var end = Zoned.value(column, value);
        return end instanceof Comparable<?>
                ? compared(path, operator, (Y) end)
                : stored(path, operator, (Expression<Y>) value(column, end));
    }

    private <Y extends Comparable<? super Y>> Predicate compared(
            Expression<Y> path, Operator operator, Y value) {
        return switch (operator) {
            case LESS -> cb.lessThan(path, value);
            case AT_MOST -> cb.lessThanOrEqualTo(path, value);
            case GREATER -> cb.greaterThan(path, value);
            case AT_LEAST -> cb.greaterThanOrEqualTo(path, value);
            default -> throw new IllegalArgumentException("operator: " + operator);
        };
    }

    /// The value as the database holds those of the column.
    @SuppressWarnings("unchecked")
    private Expression<?> value(Path<?> column, Object value) {
        return ((SqmCriteriaNodeBuilder) cb).value(value, (SqmExpression<Object>) column);
    }

    /// A value of an application's own class need not be comparable: the database compares what it
    /// is held as.
    private <Y extends Comparable<? super Y>> Predicate stored(
            Path<Y> path, Operator operator, Expression<Y> value) {
        return switch (operator) {
            case LESS -> cb.lessThan(path, value);
            case AT_MOST -> cb.lessThanOrEqualTo(path, value);
            case GREATER -> cb.greaterThan(path, value);
            case AT_LEAST -> cb.greaterThanOrEqualTo(path, value);
            default -> throw new IllegalArgumentException("operator: " + operator);
        };
    }

    /// Letters count as the same whatever their case, said so that an index of trigrams can serve
    /// where the database has such.
    ///
    /// @param operator where the text has to stand
    private Predicate like(Field field, Path<?> column, Operator operator, String text) {
        var literal = Search.literal(text);
        var pattern =
                switch (operator) {
                    case STARTS -> literal + "%";
                    case ENDS -> "%" + literal;
                    default -> "%" + literal + "%";
                };
        var words = words(field, column);
        // a converter would be given the pattern to convert
        return field.attribute() instanceof Attribute.Converted
                        || words.getJavaType() != String.class
                ? cb.like(cb.lower(words), cb.lower(cb.value(pattern)), '\\')
                : cb.ilike(words, cb.value(pattern), '\\');
    }

    /// The characters of a column; of one that holds none, those that the database makes of it.
    @SuppressWarnings("unchecked")
    private Expression<String> words(Field field, Path<?> column) {
        return field.attribute().traits().storage() == Storage.DOCUMENT
                ? cb.cast((JpaExpression<?>) column, String.class)
                : (Expression<String>) column;
    }

    @SuppressWarnings("unchecked")
    private static Expression<Collection<?>> collection(Path<?> column) {
        return (Expression<Collection<?>>) column;
    }

    private Object value(Field field, String text, Actor actor) {
        return values.decode(field, text, actor).orElseThrow();
    }

    private static Optional<Days> day(Field field, String text) {
        if (field.attribute() instanceof Attribute.Moment moment) {
            return switch (moment.kind()) {
                case DATE, DATE_TIME, INSTANT -> day(text);
                case TIME, YEAR, YEAR_MONTH, DURATION, PERIOD -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<Days> day(String text) {
        try {
            return Days.of(text);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
