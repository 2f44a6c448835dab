package dev.bureau.internal.data.list;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.sum.Counts;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
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

    /// Up to how many rows of one value are counted where there are many rows.
    private static final int LIMIT = 10_000;

    private static final int MOST_VALUES = 200;
    private static final int MOST_SINGLY = 24;
    static final Duration LONGEST = Duration.ofMillis(500);

    private final Paths paths;
    private final FacetLines lines;
    private final Counts counts;
    private final TransactionOperations reading;

    Facets(Paths paths, FacetLines lines, Counts counts, TransactionOperations reading) {
        this.paths = paths;
        this.lines = lines;
        this.counts = counts;
        this.reading = reading;
    }

    /// @param path of what has few values, or of which few are shown
    /// @param values those to count, in the canonical text form
    /// @param query a checked question, without what it asks of this attribute
    Map<String, Count> count(
            EntityModel model, String path, List<String> values, ListQuery query, Actor actor) {
        var route = paths.comparable(model, path, actor).filter(Facets::countable);
        var some = values.stream().limit(MOST_VALUES).toList();
        if (route.isEmpty() || some.isEmpty()) {
            return Map.of();
        }
        try {
            var question = new Question(model, query, actor);
            var together = read(() -> lines.of(question, route.get(), some));
            return together.isPresent()
                    ? among(together.get(), some)
                    : singly(model, path, some, query, actor);
        } catch (TooSlow slow) {
            return Map.of();
        }
    }

    private static boolean countable(Route route) {
        return route.hops().stream().noneMatch(Route.Hop::many)
                && (route.own().isPresent() || countable(route.field().attribute()));
    }

    private static boolean countable(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Choice choice -> true;
            case Attribute.Flag flag -> true;
            case Attribute.ToOne one -> true;
            case Attribute.ToMany many -> true;
            case Attribute.Text text -> text.traits().storage() == Storage.WORDS;
            case Attribute.Numeric number -> number.traits().storage() == Storage.VALUES;
            case Attribute.Moment moment -> false;
            case Attribute.Binary binary -> false;
            case Attribute.Converted converted -> false;
            case Attribute.Structured structured -> false;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> false;
            case Attribute.Embedded embedded -> false;
        };
    }

    private static Map<String, Count> among(Map<String, Long> counted, List<String> values) {
        var all = new LinkedHashMap<String, Count>();
        for (var value : values) {
            all.put(value, new Count(counted.getOrDefault(value, 0L), true));
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

    private Optional<Map<String, Long>> read(Supplier<Optional<Map<String, Long>>> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
