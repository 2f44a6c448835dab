package dev.bureau.internal.data.sum;

import dev.bureau.Total;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.shape.About;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Selection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.jspecify.annotations.Nullable;

/// One total as a part of a statement. Numbers are added up by the database and divided here, so
/// that no digit is lost and nothing overflows.
///
/// @param column of a row
/// @param unit the path of what its values cannot be added up without, as currencies, and its
///   column
record Summand(
        HibernateCriteriaBuilder cb,
        Wanted wanted,
        Attribute attribute,
        Function<Joins, Expression<?>> column,
        Optional<Unit> unit) {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
    private static final int FURTHER_DIGITS = 2;

    /// What values are measured in, row by row.
    record Unit(String path, Function<Joins, Expression<?>> column) {}

    /// The columns that it reads of a row.
    List<Expression<?>> columns(Joins joins) {
        var columns = new ArrayList<Expression<?>>(List.of(column.apply(joins)));
        unit.ifPresent(it -> columns.add(it.column().apply(joins)));
        return columns;
    }

    /// What is selected over many rows.
    ///
    /// @param columns those of [#columns]
    List<Selection<?>> over(List<Expression<?>> columns) {
        var value = columns.getFirst();
        var selected = new ArrayList<Selection<?>>();
        switch (wanted.total()) {
            case SUM -> selected.add(sum(value));
            case AVERAGE -> selected.addAll(List.of(sum(value), cb.count(value)));
            case MINIMUM -> selected.add(least(value));
            case MAXIMUM -> selected.add(greatest(value));
            case COUNT -> selected.add(cb.count(filled(value)));
            case DISTINCT -> selected.add(cb.countDistinct(filled(value)));
        }
        if (unit.isPresent()) {
            var one = columns.getLast();
            selected.add(cb.sql("min(?)", String.class, one));
            selected.add(cb.sql("max(?)", String.class, one));
            selected.add(cb.count(missing(value, one)));
        }
        return selected;
    }

    private Expression<?> sum(Expression<?> value) {
        return floating()
                ? cb.sql("sum(?)", Double.class, single() ? wide(value) : value)
                : cb.sql("sum(?)", BigDecimal.class, value);
    }

    /// Sums of numbers of seven digits would have no more of them.
    private static Expression<Double> wide(Expression<?> value) {
        return ((JpaExpression<?>) value).cast(Double.class);
    }

    /// No words are no value.
    @SuppressWarnings("unchecked")
    private Expression<?> filled(Expression<?> value) {
        return attribute instanceof Attribute.Text text
                        && text.traits().javaType() == String.class
                        && text.traits().storage() == Storage.WORDS
                ? cb.nullif((Expression<String>) value, "")
                : value;
    }

    private boolean single() {
        var type = attribute.traits().javaType();
        return type == Float.class || type == float.class;
    }

    private boolean floating() {
        var type = attribute.traits().javaType();
        return type == Double.class || type == double.class || single();
    }

    @SuppressWarnings("unchecked")
    private <Y extends Comparable<? super Y>> Expression<Y> least(Expression<?> value) {
        return cb.least((Expression<Y>) value);
    }

    @SuppressWarnings("unchecked")
    private <Y extends Comparable<? super Y>> Expression<Y> greatest(Expression<?> value) {
        return cb.greatest((Expression<Y>) value);
    }

    /// Something in rows that have a value without a unit.
    private Expression<Integer> missing(Expression<?> value, Expression<?> one) {
        return cb.<Integer>selectCase()
                .when(cb.and(cb.isNotNull(value), cb.isNull(one)), 1)
                .otherwise(cb.nullLiteral(Integer.class));
    }

    /// Reads what was selected.
    ///
    /// @param values stands before its own, and behind them afterwards
    Figure read(Iterator<@Nullable Object> values) {
        var value = value(values);
        if (unit.isEmpty()) {
            return Figure.exact(value);
        }
        var least = values.next();
        var greatest = values.next();
        var missing = ((Number) values.next()).longValue();
        if (value == null) {
            return Figure.exact(null);
        }
        if (least == null && greatest == null) {
            return Figure.exact(value);
        }
        return missing == 0 && least != null && least.equals(greatest)
                ? new Figure(Figure.Kind.EXACT, value, Map.of(unit.get().path(), least))
                : Figure.MIXED;
    }

    /// Whether some of the rows tell it of all.
    boolean scales() {
        return unit.isEmpty()
                && switch (wanted.total()) {
                    case SUM, AVERAGE, COUNT -> true;
                    case MINIMUM, MAXIMUM, DISTINCT -> false;
                };
    }

    /// What was selected of some of the rows, as plain numbers.
    ///
    /// @param values stands before its own, and behind them afterwards; nothing of no rows
    List<Double> plain(Iterator<@Nullable Object> values) {
        var numbers = new ArrayList<Double>();
        for (var left = selected(); left > 0; left--) {
            var number = values.hasNext() ? values.next() : null;
            numbers.add(number instanceof Number known ? known.doubleValue() : 0.0);
        }
        return numbers;
    }

    private int selected() {
        return (wanted.total() == Total.AVERAGE ? 2 : 1) + (unit.isPresent() ? 3 : 0);
    }

    /// What plain numbers of several draws tell of all rows.
    ///
    /// @param times how many draws would be all rows
    Figure about(List<List<Double>> draws, double times) {
        var firsts = draws.stream().map(List::getFirst).toList();
        var about =
                wanted.total() == Total.AVERAGE
                        ? About.ratio(firsts, draws.stream().map(one -> one.get(1)).toList())
                        : About.sum(firsts, times);
        return about.told().map(this::about).orElse(Figure.TOO_MANY);
    }

    private Figure about(BigDecimal told) {
        return Figure.about(
                wanted.total() == Total.COUNT
                        ? (Object) told.longValue()
                        : floating() ? (Object) told.doubleValue() : amount(told));
    }

    private @Nullable Object value(Iterator<@Nullable Object> values) {
        var first = values.next();
        return switch (wanted.total()) {
            case COUNT, DISTINCT -> first;
            case SUM -> first == null ? null : amount(first);
            case AVERAGE -> average(first, (Long) values.next());
            case MINIMUM, MAXIMUM -> first == null ? null : moment(first);
        };
    }

    private @Nullable Object average(@Nullable Object sum, @Nullable Long count) {
        if (sum == null || count == null || count == 0) {
            return null;
        }
        if (sum instanceof BigDecimal exact) {
            var digits = Math.max(exact.scale(), 0) + FURTHER_DIGITS;
            return amount(exact.divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP));
        }
        return (Double) sum / count;
    }

    private Object amount(Object number) {
        if (!(attribute instanceof Attribute.Moment) || !(number instanceof BigDecimal nanos)) {
            return number;
        }
        var parts = nanos.setScale(0, RoundingMode.HALF_UP).divideAndRemainder(NANOS);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /// The time as the entity would hold it, where its zone has a column of its own.
    private Object moment(Object value) {
        if (!(value instanceof Instant instant)) {
            return value;
        }
        var type = attribute.traits().javaType();
        if (type == OffsetDateTime.class) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return type == ZonedDateTime.class ? instant.atZone(ZoneOffset.UTC) : value;
    }
}
