package dev.bureau.internal.data;

import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.Bars.Bar;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionOperations;

/// Counts the rows that answer a question along the entity's date: in one statement where that is
/// done in time, else by what the database expects of each stretch.
final class Timeline {

    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int MOST = 62;

    private final Statements statements;
    private final Paths paths;
    private final Sums sums;
    private final Counts counts;
    private final TransactionOperations reading;

    Timeline(
            Statements statements,
            Paths paths,
            Sums sums,
            Counts counts,
            TransactionOperations reading) {
        this.statements = statements;
        this.paths = paths;
        this.sums = sums;
        this.counts = counts;
        this.reading = reading;
    }

    /// @param question a checked one
    Bars of(Question question) {
        return paths.readable(question.model(), question.model().dates(), question.actor())
                .filter(Edges::fits)
                .map(route -> new Edges(statements, route))
                .flatMap(edges ->
                        quickly(() -> stretches(question, edges))
                                .flatMap(Function.identity())
                                .flatMap(all -> bars(question, edges, all)))
                .orElse(Bars.NONE);
    }

    /// None where there is only one day.
    private Optional<Stretching> stretches(Question question, Edges edges) {
        var first = edges.edge(question, false, LONGEST);
        var last = edges.edge(question, true, LONGEST);
        return first.isEmpty() || last.isEmpty() || first.equals(last)
                ? Optional.empty()
                : Optional.of(
                        Stretching.between(
                                unit(first.get(), last.get()), first.get(), last.get(), MOST));
    }

    /// The shortest of which there are not too many.
    private static Unit unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST) {
            return Unit.DAY;
        }
        var months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last);
        return months < MOST ? Unit.MONTH : months < 3 * MOST ? Unit.QUARTER : Unit.YEAR;
    }

    private Optional<Bars> bars(Question question, Edges edges, Stretching all) {
        var counted =
                sums.far(question)
                        ? Optional.<Map<Integer, Count>>empty()
                        : quickly(() -> together(question, edges, all));
        return counted.or(() -> expected(question, edges, all))
                .map(found -> new Bars(all.unit(), bars(all, found)));
    }

    private static List<Bar> bars(Stretching all, Map<Integer, Count> found) {
        return IntStream.range(0, all.firsts().size())
                .mapToObj(at ->
                        new Bar(
                                all.firsts().get(at),
                                all.last(at),
                                found.getOrDefault(at, new Count(0, true))))
                .toList();
    }

    private Map<Integer, Count> together(Question question, Edges edges, Stretching all) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var joins = statements.restrict(rows, rows.from(question.model().type()), question);
        var place = all.place(edges.path(joins), edges.moment(), question.actor().zone(), cb);
        rows.multiselect(List.of(place.alias("place")));
        var at = criteria.from(rows).get("place");
        criteria.select(cb.array(at, cb.count())).groupBy(List.of(at));
        var found = new HashMap<Integer, Count>();
        for (var line : statements.limited(criteria, LONGEST).getResultList()) {
            if (line[0] instanceof Integer there) {
                found.put(there, new Count(((Number) line[1]).longValue(), true));
            }
        }
        return found;
    }

    /// What the database expects; empty where it cannot tell, or what it tells may not be known.
    private Optional<Map<Integer, Count>> expected(Question question, Edges edges, Stretching all) {
        var queries = new ArrayList<ListQuery>();
        for (var at = 0; at < all.firsts().size(); at++) {
            queries.add(during(question.query(), edges.route().path(), all, at));
        }
        var expected = counts.expected(question.model(), queries, question.actor());
        var found = new HashMap<Integer, Count>();
        for (var at = 0; at < expected.size(); at++) {
            found.put(at, expected.get(at));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static ListQuery during(ListQuery query, String path, Stretching all, int at) {
        var during =
                new Compare(
                        path,
                        Operator.BETWEEN,
                        all.firsts().get(at).toString(),
                        all.last(at).toString());
        return query.withFilter(new Condition.And(List.of(query.filter(), during)));
    }

    /// Empty if it takes too long.
    private <T> Optional<T> quickly(Supplier<T> work) {
        try {
            return Optional.of(reading.execute(status -> work.get()));
        } catch (RuntimeException e) {
            if (TooSlow.causes(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
