package dev.bureau.internal.data;

import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Groups.Rest;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// Groups the rows that answer a question by what they have in common, with the totals of each
/// group, in one statement; one more names the rows behind a relation.
final class Grouped {

    /// How many groups are told.
    static final int MOST = 200;

    /// Up to how many rows of one group are counted where there are too many in all.
    private static final int LIMIT = 10_000;

    private static final int MOST_SINGLY = 60;
    private static final int MOST_STRETCHES = 400;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Statements statements;
    private final Paths paths;
    private final Ids ids;
    private final Summands summands;
    private final Pickers pickers;
    private final Sums sums;
    private final Counts counts;
    private final TransactionOperations reading;

    Grouped(
            Statements statements,
            Paths paths,
            Tools tools,
            Ids ids,
            TransactionOperations reading) {
        this.statements = statements;
        this.paths = paths;
        this.ids = ids;
        this.reading = reading;
        summands = tools.summands();
        pickers = tools.pickers();
        sums = tools.sums();
        counts = tools.counts();
    }

    /// What else it works with.
    record Tools(Summands summands, Sums sums, Counts counts, Pickers pickers) {}

    /// @param question a checked one
    Groups of(Question question, Grouping by, List<Wanted> wanted) {
        try {
            var key = execute(() -> key(question, by));
            return key.isEmpty() ? Groups.NONE : of(question, key.get(), wanted);
        } catch (TooSlow slow) {
            return Groups.TOO_MANY;
        }
    }

    private Groups of(Question question, GroupKey key, List<Wanted> wanted) {
        var asked = summands.of(question.model(), wanted, question.actor());
        if (!sums.far(question)) {
            try {
                return execute(() -> groups(question, key, asked));
            } catch (TooSlow slow) {
                return singly(question, key, asked);
            }
        }
        return singly(question, key, asked);
    }

    /// The groups that are known without reading all rows, each counted by itself as far as there
    /// is time.
    private Groups singly(Question question, GroupKey key, List<Summand> asked) {
        var possible = new ArrayList<>(execute(key::possible));
        if (possible.isEmpty()) {
            return Groups.TOO_MANY;
        }
        if (!key.route().hops().isEmpty() || !key.route().field().attribute().traits().required()) {
            possible.add(GroupKey.Found.nothing(key.route().path()));
        }
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), Figure.TOO_MANY));
        var end = System.nanoTime() + LONGEST.toNanos();
        var groups = new ArrayList<Group>();
        for (var one : possible) {
            if (groups.size() == MOST_SINGLY || System.nanoTime() > end) {
                return new Groups(groups, Rest.UNKNOWN);
            }
            var count = count(question, one.condition());
            if (count.rows() > 0 || !count.exact()) {
                groups.add(new Group(one.value(), one.condition(), count, figures));
            }
        }
        return new Groups(groups, key instanceof GroupKey.Related ? Rest.UNKNOWN : Rest.NONE);
    }

    private Count count(Question question, Condition condition) {
        var query = question.query();
        var asked = query.withFilter(new Condition.And(List.of(query.filter(), condition)));
        try {
            return counts.count(question.model(), asked, LIMIT, question.actor());
        } catch (TooSlow slow) {
            return new Count(0, Count.Kind.MORE);
        }
    }

    /// Whether the actor may have rows in such groups.
    boolean possible(Question question, Grouping by) {
        return paths.readable(question.model(), by.path(), question.actor())
                .filter(route -> !route.many() && fits(route, by))
                .isPresent();
    }

    private boolean fits(Route route, Grouping by) {
        var attribute = route.field().attribute();
        return by.unit().isPresent()
                ? Edges.fits(route)
                : attribute instanceof Attribute.Subtype
                        || paths.target(attribute).isPresent()
                        || GroupKey.Single.fits(attribute);
    }

    private Optional<? extends GroupKey> key(Question question, Grouping by) {
        return paths.readable(question.model(), by.path(), question.actor())
                .filter(route -> !route.many() && fits(route, by))
                .flatMap(route -> key(question, by, route));
    }

    private Optional<GroupKey> key(Question question, Grouping by, Route route) {
        if (by.unit().isPresent()) {
            var edges = new Edges(statements, route);
            return edges.edge(question, false, LONGEST)
                    .flatMap(first ->
                            edges.edge(question, true, LONGEST)
                                    .map(last ->
                                            Stretching.between(
                                                    by.unit().get(), first, last, MOST_STRETCHES)))
                    .map(all -> new GroupKey.During(edges, all, question.actor().zone()));
        }
        if (route.field().attribute() instanceof Attribute.Subtype) {
            return Optional.of(new GroupKey.Kind(route, paths.types(), statements.cb()));
        }
        return Optional.of(
                paths.target(route.field().attribute())
                        .<GroupKey>map(target ->
                                new GroupKey.Related(
                                        route, target, ids, () -> first(question, target)))
                        .orElseGet(() -> new GroupKey.Single(route, statements.cb())));
    }

    private List<Reference> first(Question question, EntityModel target) {
        return pickers.options(target, "", new Window(0, MOST_SINGLY), question.actor());
    }

    private Groups groups(Question question, GroupKey key, List<Summand> asked) {
        var found = read(question, key, asked);
        var groups = found.stream().flatMap(Optional::stream).toList();
        var cut = groups.size() > MOST || groups.size() < found.size();
        var shown = named(question, key, groups.subList(0, Math.min(MOST, groups.size())));
        return new Groups(
                shown.stream()
                        .sorted(Comparator.comparing(Group::value, Grouped::compare))
                        .toList(),
                cut ? Rest.SMALLER : Rest.NONE);
    }

    private List<Optional<Group>> read(Question question, GroupKey key, List<Summand> asked) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var joins = statements.restrict(rows, rows.from(question.model().type()), question);
        var inner = new ArrayList<>(key.columns(joins));
        var keys = inner.size();
        asked.forEach(one -> inner.addAll(one.columns(joins)));
        var aliased = new ArrayList<Selection<?>>();
        for (var at = 0; at < inner.size(); at++) {
            aliased.add(inner.get(at).alias("c" + at));
        }
        rows.multiselect(aliased);
        Root<?> from = criteria.from(rows);
        Function<Integer, Expression<?>> column = at -> from.get("c" + at);
        var by = new ArrayList<Expression<?>>();
        for (var at = 0; at < keys; at++) {
            by.add(column.apply(at));
        }
        var selected = new ArrayList<Selection<?>>(by);
        selected.add(cb.count());
        var at = keys;
        for (var one : asked) {
            var columns = new ArrayList<Expression<?>>(List.of(column.apply(at++)));
            if (one.unit().isPresent()) {
                columns.add(column.apply(at++));
            }
            selected.addAll(one.over(columns));
        }
        criteria.select(cb.array(selected.toArray(Selection<?>[]::new)))
                .groupBy(by)
                .orderBy(cb.desc(cb.count()));
        return statements
                .limited(criteria, LONGEST)
                .setMaxResults(MOST + 1)
                .getResultStream()
                .map(row -> group(Arrays.asList(row), keys, key, asked))
                .toList();
    }

    private static Optional<Group> group(
            List<@Nullable Object> row, int keys, GroupKey key, List<Summand> asked) {
        var values = row.subList(keys, row.size()).iterator();
        var rows = ((Number) Objects.requireNonNull(values.next())).longValue();
        var figures = new HashMap<Wanted, Figure>();
        asked.forEach(one -> figures.put(one.wanted(), one.read(values)));
        return key.read(row.subList(0, keys))
                .map(found ->
                        new Group(
                                found.value(), found.condition(), new Count(rows, true), figures));
    }

    private List<Group> named(Question question, GroupKey key, List<Group> groups) {
        if (!(key instanceof GroupKey.Related related)) {
            return groups;
        }
        var keys =
                groups.stream()
                        .map(Group::value)
                        .filter(Reference.class::isInstance)
                        .map(row -> ((Reference) row).id())
                        .toList();
        var names =
                pickers.references(related.target(), keys, question.actor()).stream()
                        .collect(Collectors.toMap(Reference::id, Function.identity()));
        return groups.stream().map(group -> named(group, names)).toList();
    }

    private static Group named(Group group, Map<String, Reference> names) {
        return group.value() instanceof Reference row
                ? new Group(
                        names.getOrDefault(row.id(), row),
                        group.condition(),
                        group.count(),
                        group.figures())
                : group;
    }

    /// Choices as they were declared, yes before no, words by the alphabet, the latest time first,
    /// and nothing at the end.
    @SuppressWarnings("unchecked") // both are of the same attribute
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return switch (one) {
            case Enum<?> constant -> ((Comparable<Object>) constant).compareTo(other);
            case Boolean flag -> Boolean.compare((Boolean) other, flag);
            case LocalDate day -> ((LocalDate) other).compareTo(day);
            case Reference row -> row.label().compareToIgnoreCase(((Reference) other).label());
            default -> one.toString().compareToIgnoreCase(other.toString());
        };
    }

    private <T> T execute(Supplier<T> work) {
        try {
            return reading.execute(status -> work.get());
        } catch (RuntimeException e) {
            throw TooSlow.causes(e) ? new TooSlow(e) : e;
        }
    }
}
