package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.field.FieldType;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hibernate.query.criteria.JpaExpression;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.ClassUtils;

/// Finds the different values of an attribute: all of them where there are few rows; else from one
/// to the next, as an index has them, until there are enough or the time is over, and those of the
/// first rows.
final class Vocabulary {

    /// Up to how many rows are looked at together.
    private static final int FEW = 10_000;

    private static final Duration LONGEST = Duration.ofMillis(400);

    private final Statements statements;
    private final TransactionOperations reading;

    Vocabulary(Statements statements, TransactionOperations reading) {
        this.statements = statements;
        this.reading = reading;
    }

    /// What is looked for.
    ///
    /// @param words that values hold; empty for any
    private record Look(EntityModel model, Route route, String words, int most, Actor actor) {}

    /// @param most how many values at most
    List<String> of(EntityModel model, Route route, String words, int most, Actor actor) {
        if (!fits(route)) {
            return List.of();
        }
        var look = new Look(model, route, words, most, actor);
        var end = System.nanoTime() + 2 * LONGEST.toNanos();
        var first = first(look);
        var found = first.all() ? first.values() : further(look, first, end);
        return found.stream().map(value -> encoded(route.field(), value)).toList();
    }

    private Found first(Look look) {
        try {
            return read(() -> together(look));
        } catch (TooSlow slow) {
            return new Found(false, List.of());
        }
    }

    /// A single value with an order that the database and its index share.
    private static boolean fits(Route route) {
        var attribute = route.field().attribute();
        var type = ClassUtils.resolvePrimitiveIfNecessary(attribute.traits().javaType());
        return !route.many()
                && switch (attribute.traits().storage()) {
                    case WORDS -> attribute instanceof Attribute.Text && type == String.class;
                    case VALUES ->
                            attribute instanceof Attribute.Numeric
                                    && Number.class.isAssignableFrom(type);
                    case BYTES, DOCUMENT, LARGE -> false;
                };
    }

    /// @param all whether there are no others
    private record Found(boolean all, List<Object> values) {}

    /// The values of the first rows.
    private Found together(Look look) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var from = rows.from(look.model().type());
        var joins = statements.restrict(rows, from, question(look));
        var column = column(look, joins);
        rows.where(cb.and(rows.getRestriction(), wanted(look, column, joins, Operator.CONTAINS)));
        rows.multiselect(List.of(column.alias("value"))).fetch(FEW + 1);
        var value = criteria.from(rows).get("value");
        criteria.select(cb.array(value, cb.count())).groupBy(List.of(value)).orderBy(cb.asc(value));
        var lines =
                statements
                        .limited(criteria, LONGEST)
                        .setMaxResults(look.most() + 1)
                        .getResultList();
        var values = lines.stream().map(line -> line[0]).filter(it -> filled(look, it)).toList();
        var number = lines.stream().mapToLong(line -> ((Number) line[1]).longValue()).sum();
        return new Found(
                number <= FEW && lines.size() <= look.most(),
                values.stream().limit(look.most()).toList());
    }

    /// Goes on from value to value.
    private List<Object> further(Look look, Found first, long end) {
        var found = new ArrayList<Object>();
        Optional<Object> last = Optional.empty();
        while (found.size() < look.most()) {
            var next = next(look, last, end);
            if (next.isEmpty()) {
                break;
            }
            next.filter(it -> filled(look, it)).ifPresent(found::add);
            last = next;
        }
        if (found.size() >= look.most()) {
            return found;
        }
        var both = new TreeSet<>(found);
        both.addAll(first.values());
        return both.stream().limit(look.most()).toList();
    }

    private Optional<Object> next(Look look, Optional<Object> last, long end) {
        var left = Duration.ofNanos(end - System.nanoTime());
        if (!left.isPositive()) {
            return Optional.empty();
        }
        try {
            return read(() -> next(look, last, left));
        } catch (TooSlow slow) {
            return Optional.empty();
        }
    }

    private Optional<Object> next(Look look, Optional<Object> last, Duration longest) {
        var cb = statements.cb();
        var criteria = statements.query(Object.class);
        var rows = criteria.from(look.model().type());
        var joins = statements.restrict(criteria, rows, question(look));
        var column = column(look, joins);
        var conditions = new ArrayList<Predicate>();
        conditions.add(criteria.getRestriction());
        conditions.add(wanted(look, column, joins, Operator.STARTS));
        last.ifPresent(value -> conditions.add(after(column, value)));
        criteria.select(column)
                .where(cb.and(conditions.toArray(Predicate[]::new)))
                .orderBy(cb.asc(column));
        return statements.limited(criteria, longest).setMaxResults(1).getResultList().stream()
                .findFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // texts and numbers
    private Predicate after(Path<?> column, Object last) {
        return statements.cb().greaterThan((Expression) column, (Comparable) last);
    }

    private Predicate wanted(Look look, Path<?> column, Joins joins, Operator operator) {
        var cb = statements.cb();
        var some = cb.isNotNull(column);
        if (look.words().isEmpty()) {
            return some;
        }
        if (look.route().field().attribute() instanceof Attribute.Numeric) {
            var digits = cb.cast((JpaExpression<?>) column, String.class);
            return cb.and(some, cb.gt(cb.locate(digits, look.words()), 0));
        }
        var holds = new Compare("", operator, look.words());
        return cb.and(some, statements.conditions().compare(look.route(), holds, joins, false));
    }

    private static Path<?> column(Look look, Joins joins) {
        var route = look.route();
        return Joins.attribute(
                joins.treated(joins.to(route.hops()), route.owner()), route.field().path());
    }

    private static Question question(Look look) {
        return new Question(look.model(), ListQuery.ALL, look.actor());
    }

    private static boolean filled(Look look, Object value) {
        return !encoded(look.route().field(), value).isBlank();
    }

    @SuppressWarnings("unchecked") // the value is one of the field
    static String encoded(Field field, Object value) {
        return ((FieldType<Object>) field.type()).encode(value);
    }

    private <T> T read(Supplier<T> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
