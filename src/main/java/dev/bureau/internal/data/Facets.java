package dev.bureau.internal.data;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/// Counts the rows that answer a question for each value of an attribute: all in one statement
/// where there are few, else each up to a limit or by the database's estimate. What is not known
/// soon is left out.
final class Facets {

    /// Up to how many rows are counted by one statement.
    private static final int FEW = 50_000;

    /// Up to how many rows of one value are counted where there are more.
    private static final int LIMIT = 10_000;

    private static final int MOST_VALUES = 200;
    private static final int MOST_SINGLY = 12;
    private static final Duration LONGEST = Duration.ofMillis(500);

    private final Statements statements;
    private final Paths paths;
    private final Counts counts;
    private final TransactionOperations reading;

    Facets(Statements statements, Paths paths, Counts counts, TransactionOperations reading) {
        this.statements = statements;
        this.paths = paths;
        this.counts = counts;
        this.reading = reading;
    }

    /// @param path of an attribute with few values
    /// @param values those to count, in the canonical text form
    /// @param query a checked question, without what it asks of this attribute
    Map<String, Count> count(
            EntityModel model, String path, List<String> values, ListQuery query, Actor actor) {
        var route = paths.readable(model, path, actor).filter(Facets::countable);
        if (route.isEmpty()) {
            return Map.of();
        }
        try {
            var together = read(() -> together(model, route.get(), query, actor));
            return together.isPresent()
                    ? among(together.get(), values)
                    : singly(model, path, values, query, actor);
        } catch (TooSlow slow) {
            return Map.of();
        }
    }

    private static boolean countable(Route route) {
        var attribute = route.field().attribute();
        return !route.many()
                && (attribute instanceof Attribute.Choice || attribute instanceof Attribute.Flag);
    }

    /// All values at once; empty where there are too many rows.
    private Optional<Map<String, Count>> together(
            EntityModel model, Route route, ListQuery query, Actor actor) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var from = rows.from(model.type());
        var joins = statements.restrict(rows, from, new Question(model, query, actor));
        Path<?> column = Joins.attribute(joins.to(route.hops()), route.field().path());
        rows.multiselect(List.of(column.alias("value"))).fetch(FEW + 1);
        var value = criteria.from(rows).get("value");
        var number = cb.count();
        criteria.select(cb.array(value, number)).groupBy(List.of(value));
        var found =
                statements.limited(criteria, LONGEST).setMaxResults(MOST_VALUES).getResultList();
        var counted = new LinkedHashMap<String, Count>();
        var all = 0L;
        for (var line : found) {
            var many = ((Number) line[1]).longValue();
            all += many;
            text(line[0]).ifPresent(it -> counted.put(it, new Count(many, true)));
        }
        return all > FEW ? Optional.empty() : Optional.of(counted);
    }

    private static Optional<String> text(Object value) {
        return switch (value) {
            case Enum<?> constant -> Optional.of(constant.name());
            case Boolean flag -> Optional.of(flag.toString());
            case null, default -> Optional.empty();
        };
    }

    private static Map<String, Count> among(Map<String, Count> counted, List<String> values) {
        var all = new LinkedHashMap<String, Count>();
        for (var value : values) {
            all.put(value, counted.getOrDefault(value, new Count(0, true)));
        }
        return all;
    }

    private Map<String, Count> singly(
            EntityModel model, String path, List<String> values, ListQuery query, Actor actor) {
        var all = new LinkedHashMap<String, Count>();
        var end = System.nanoTime() + LONGEST.toNanos();
        for (var value : values) {
            if (all.size() == MOST_SINGLY || System.nanoTime() > end) {
                return all;
            }
            var one = new Compare(path, Operator.IS, value);
            var asked = query.withFilter(new Condition.And(List.of(query.filter(), one)));
            all.put(value, counts.count(model, asked, LIMIT, actor));
        }
        return all;
    }

    private <T> T read(Supplier<T> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
