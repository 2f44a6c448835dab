package dev.bureau.internal.data.list;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.About;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.Bars.Bar;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.TooSlow;
import dev.bureau.internal.data.sum.Counts;
import dev.bureau.internal.data.sum.Edges;
import dev.bureau.internal.data.sum.Samples;
import dev.bureau.internal.data.sum.Sums;
import dev.bureau.internal.data.value.Days;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.internal.data.value.Stretching;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts the rows that answer a question along the entity's date: in one statement where that is
/// done in time, else by what the database expects of each stretch.
final class Timeline {

    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int MOST = 62;

    private final Statements statements;
    private final Paths paths;
    private final Sums sums;
    private final Counts counts;
    private final Samples samples;
    private final Reading reading;

    Timeline(Statements statements, Paths paths, Sums sums, Counts counts, Samples samples) {
        this.statements = statements;
        this.paths = paths;
        this.sums = sums;
        this.counts = counts;
        this.samples = samples;
        reading = samples.reading();
    }

    /// @param question a checked one
    /// @param path of the date
    Bars of(Question question, String path) {
        return edges(question, path)
                .flatMap(edges ->
                        quickly(LONGEST, () -> stretches(question, edges))
                                .flatMap(Function.identity())
                                .flatMap(all -> bars(question, edges, all)))
                .orElse(Bars.NONE);
    }

    /// Whether the first and the last day of a date are known at once: an index has them, or there
    /// are few rows.
    boolean possible(Question question, String path) {
        return edges(question, path)
                .flatMap(edges -> quickly(GLANCE, () -> edges.edge(question, true, GLANCE)))
                .filter(Optional::isPresent)
                .isPresent();
    }

    private Optional<Edges> edges(Question question, String path) {
        return paths.readable(question.model(), path, question.actor())
                .filter(Edges::fits)
                .map(route -> new Edges(statements, route));
    }

    /// None where there is only one day.
    private Optional<Stretching> stretches(Question question, Edges edges) {
        var ends = edges.ends(question, LONGEST);
        return ends.days()
                .filter(days -> !days.first().equals(days.last()))
                .map(days -> Stretching.between(unit(days), days, MOST, ends.beyond()));
    }

    /// The shortest of which there are not too many.
    private static Unit unit(Days days) {
        if (ChronoUnit.DAYS.between(days.first(), days.last()) < MOST) {
            return Unit.DAY;
        }
        var months = ChronoUnit.MONTHS.between(days.first().withDayOfMonth(1), days.last());
        return months < MOST ? Unit.MONTH : months < 3 * MOST ? Unit.QUARTER : Unit.YEAR;
    }

    private Optional<Bars> bars(Question question, Edges edges, Stretching all) {
        var counted =
                sums.far(question)
                        ? Optional.<Map<Integer, Count>>empty()
                        : quickly(LONGEST, () -> together(question, edges, all, Samples.Part.ALL))
                                .map(Timeline::exact);
        return counted.or(() -> expected(question, edges, all))
                .or(() -> drawn(question, edges, all))
                .map(found -> new Bars(all.unit(), bars(all, found), outside(all, found)));
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

    private static Map<Outside, Count> outside(Stretching all, Map<Integer, Count> found) {
        var outside = new EnumMap<Outside, Count>(Outside.class);
        for (var one : all.outside()) {
            var count = found.getOrDefault(one.place(), new Count(0, true));
            if (count.rows() > 0) {
                outside.put(one, count);
            }
        }
        return outside;
    }

    /// How many of the rows are in which stretch.
    private List<Map<Integer, Long>> together(
            Question question, Edges edges, Stretching all, Samples.Part among) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var root = rows.from(question.model().type());
        var joins = statements.restrict(rows, root, question);
        rows.where(among.of(root, Objects.requireNonNull(rows.getRestriction())));
        var place = all.place(edges.path(joins), edges.moment(), question.actor().zone(), cb);
        rows.multiselect(List.of(place.alias("place")));
        var at = criteria.from(rows).get("place");
        criteria.select(cb.array(at, cb.count())).groupBy(List.of(at));
        var found = new HashMap<Integer, Long>();
        for (var line : statements.limited(criteria, LONGEST).getResultList()) {
            if (line[0] instanceof Integer there) {
                found.put(there, ((Number) line[1]).longValue());
            }
        }
        return List.of(found);
    }

    private static Map<Integer, Count> exact(List<Map<Integer, Long>> found) {
        var counts = new HashMap<Integer, Count>();
        found.forEach(all -> all.forEach((at, rows) -> counts.put(at, new Count(rows, true))));
        return counts;
    }

    /// What some of the rows tell.
    private Optional<Map<Integer, Count>> drawn(Question question, Edges edges, Stretching all) {
        return samples.of(question, among -> together(question, edges, all, among))
                .map(drawn -> {
                    var counts = new HashMap<Integer, Count>();
                    places(all).forEach(at -> counts.put(at, about(drawn, at)));
                    return counts;
                });
    }

    private static Count about(Samples.Drawn<Map<Integer, Long>> drawn, int at) {
        var rows =
                drawn.draws().stream()
                        .map(lines -> (double) lines.getFirst().getOrDefault(at, 0L))
                        .toList();
        var about = About.sum(rows, drawn.times());
        return new Count(about.rows(), Count.Kind.ABOUT);
    }

    /// What the database expects; empty where it cannot tell, or what it tells may not be known.
    private Optional<Map<Integer, Count>> expected(Question question, Edges edges, Stretching all) {
        var path = edges.route().path();
        var places = places(all).toList();
        var queries =
                places.stream().map(at -> during(question.query(), path, ends(all, at))).toList();
        var expected = counts.expected(question.model(), queries, question.actor());
        var found = new HashMap<Integer, Count>();
        for (var at = 0; at < expected.size(); at++) {
            found.put(places.get(at), expected.get(at));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /// Those of the stretches and of what is outside.
    private static Stream<Integer> places(Stretching all) {
        return Stream.concat(
                IntStream.range(0, all.firsts().size()).boxed(),
                all.outside().stream().map(Outside::place));
    }

    private static List<String> ends(Stretching all, int at) {
        return all.outside().stream()
                .filter(one -> one.place() == at)
                .findFirst()
                .map(all::ends)
                .orElseGet(() -> List.of(all.firsts().get(at).toString(), all.last(at).toString()));
    }

    private static ListQuery during(ListQuery query, String path, List<String> ends) {
        var during = new Compare(path, Operator.BETWEEN, ends);
        return query.withFilter(new Condition.And(List.of(query.filter(), during)));
    }

    /// Empty if it takes too long.
    private <T> Optional<T> quickly(Duration longest, Supplier<T> work) {
        try {
            return Optional.of(reading.within(longest, work));
        } catch (TooSlow slow) {
            return Optional.empty();
        }
    }
}
