package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Sorted.Empty;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.question.Step;
import dev.bureau.query.ListQuery;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;

/// The rows that answer a question, read in their order in either direction: from an end, or from
/// any row on.
public final class Ordered {

    private static final Anchor NOWHERE = new Anchor(new Key(List.of()), List.of());

    /// Rows that are passed over together with reading others.
    private static final int NEAR = 200;

    /// Rows without a related one, or whose related row has no name.
    private static final List<Part> UNRELATED = List.of(new Part.Empty(0));

    private static final String KEY = "passed";

    /// With more related rows, few rows have each.
    private static final int MOST_GROUPS = 200;

    /// Of so many related rows the rows are read one by one.
    private static final int ALONE = 4;

    private final Statements statements;
    private final Ids ids;
    private final Question question;
    private final List<Step> steps;
    private final ByGroups groups;
    private final Following following;
    private final Strays strays;

    public Ordered(Statements statements, Ids ids, Question question, ByGroups groups) {
        this(
                statements,
                ids,
                question,
                statements
                        .orders()
                        .steps(question.model(), question.query().orders(), question.actor()),
                groups);
    }

    private Ordered(
            Statements statements, Ids ids, Question question, List<Step> steps, ByGroups groups) {
        this.groups = groups;
        this.statements = statements;
        this.ids = ids;
        this.question = question;
        this.steps = steps;
        following = new Following(statements, ids, question, steps);
        strays = new Strays(statements, ids, question);
    }

    /// What is read of rows: selects it, and says how it is taken from a row of the result.
    public interface Reading<T> {
        Function<@Nullable Object[], T> select(JpaCriteriaQuery<Object[]> criteria, Joins joins);
    }

    /// The same rows from the last to the first.
    Ordered reversed() {
        var turned = steps.stream().map(Step::reversed).toList();
        return new Ordered(statements, ids, question, turned, groups);
    }

    /// The first rows but some.
    <T> List<T> first(int skip, int limit, Reading<T> reading) {
        return skip > NEAR && !following.keyed()
                ? after(skip).map(anchor -> from(anchor, true, limit, reading)).orElse(List.of())
                : read(following.all(), NOWHERE, skip, limit, reading);
    }

    /// The rows from an anchor on.
    <T> List<T> from(Anchor anchor, boolean itself, int limit, Reading<T> reading) {
        return read(following.segments(anchor, itself), anchor, 0, limit, reading);
    }

    /// The rows from a key on in a single statement, where that can do without knowing more of the
    /// row: fewer than wanted say nothing, not even that there is such a row.
    <T> List<T> atOnce(Key key, int limit, Reading<T> reading) {
        var anchor = Anchor.filled(key, steps.size());
        var segments =
                following.segments(anchor, true).stream()
                        .takeWhile(
                                segment -> segment.stream().noneMatch(Part.Empty.class::isInstance))
                        .toList();
        return segments.size() == 1 && steps.stream().anyMatch(step -> step.part() < 0)
                ? read(segments, anchor, 0, limit, reading)
                : List.of();
    }

    /// Whether rows are sorted by a related row first, so that they come in groups.
    public boolean grouped() {
        return related() > 0;
    }

    /// The row that comes so many rows behind the first; empty if there are not so many.
    Optional<Anchor> after(int skip) {
        return read(following.all(), NOWHERE, skip, 1, this::anchors).stream().findFirst();
    }

    /// The row that comes so many rows behind an anchor; empty if there are not so many.
    Optional<Anchor> after(Anchor anchor, int skip) {
        var segments = following.segments(anchor, true);
        return read(segments, anchor, skip, 1, this::anchors).stream().findFirst();
    }

    /// Segments behind those that have enough rows are not read. Of one that ends before those that
    /// are wanted, rows are counted by reading their keys.
    private <T> List<T> read(
            List<List<Part>> segments, Anchor anchor, int skip, int limit, Reading<T> reading) {
        var found = new ArrayList<T>();
        var left = skip;
        for (var segment : segments) {
            if (found.size() < limit) {
                left = read(stretches(segment, anchor), left, limit, reading, found);
            }
        }
        return found;
    }

    /// @param skip how many rows are passed over
    /// @param found takes rows until there are enough
    /// @return how many rows are still to be passed over
    private <T> int read(
            List<Some> stretches, int skip, int limit, Reading<T> reading, List<T> found) {
        var left = skip;
        for (var some : stretches) {
            if (found.size() < limit) {
                var missing = limit - found.size();
                var part = read(some.within(), some.sorting(), left, missing, reading);
                found.addAll(part);
                left = left > 0 && part.isEmpty() ? left - count(some, left) : 0;
            }
        }
        return left;
    }

    /// Rows that one statement reads.
    ///
    /// @param sorting the steps in which they differ
    private record Some(Within within, List<Step> sorting) {}

    private List<Some> stretches(List<Part> segment, Anchor anchor) {
        var related = related();
        if (groups != ByGroups.NO && related > 0 && segment.equals(UNRELATED)) {
            var hop = steps.getFirst().hops().getFirst();
            var none = strays.none(hop);
            var keys = none ? groups(segment, anchor, related) : List.<Key>of();
            if (none && keys.size() <= MOST_GROUPS) {
                return unnamed(keys, hop, related);
            }
        }
        if (groups != ByGroups.NO
                && related > 0
                && segment.stream().allMatch(part -> opens(part, related))) {
            var keys = groups(segment, anchor, related);
            if (keys.size() <= MOST_GROUPS) {
                return together(keys).stream().map(these -> among(these, related)).toList();
            }
        }
        Within within = joins -> following.of(segment, anchor, joins);
        return List.of(new Some(within, steps.subList(same(segment), steps.size())));
    }

    /// The rows whose related row has no name, and those that have none.
    private List<Some> unnamed(List<Key> groups, Route.Hop hop, int related) {
        var none =
                new Some(
                        joins -> strays.unrelated(hop, joins),
                        steps.subList(related, steps.size()));
        var found = new ArrayList<Some>();
        together(groups).forEach(these -> found.add(among(these, related)));
        found.add(steps.getFirst().sorted().empty() == Empty.FIRST ? 0 : found.size(), none);
        return found;
    }

    /// How many steps at the beginning of a segment all of its rows have in common.
    private static int same(List<Part> segment) {
        var same = 0;
        while (same < segment.size()
                && (segment.get(same).equals(new Part.Same(same))
                        || segment.get(same).equals(new Part.Empty(same)))) {
            same++;
        }
        return same;
    }

    /// How many steps at the beginning sort by one related row, its key among them.
    private int related() {
        var hops = steps.getFirst().hops();
        return hops.size() == 1
                ? (int) steps.stream().takeWhile(step -> step.hops().equals(hops)).count()
                : 0;
    }

    /// Whether the part leaves it open which of the related rows it is.
    private static boolean opens(Part part, int related) {
        return switch (part) {
            case Part.Same same -> same.step() < related - 1;
            case Part.Filled filled -> filled.step() < related;
            case Part.Behind behind -> behind.last() < related;
            case Part.Empty empty -> false;
        };
    }

    /// The keys of the related rows in their order.
    private List<Key> groups(List<Part> segment, Anchor anchor, int related) {
        var hop = steps.getFirst().hops().getFirst();
        var criteria = statements.query(Object[].class);
        var groups = criteria.from(hop.target().type());
        var all = new Question(hop.target(), ListQuery.ALL, question.actor());
        statements.restrict(criteria, groups, all);
        var joins = statements.joins(question, criteria, groups).known(hop, groups);
        var cb = statements.cb();
        criteria.where(cb.and(criteria.getRestriction(), following.of(segment, anchor, joins)));
        if (this.groups == ByGroups.FILLED && strays.plain(hop)) {
            criteria.where(cb.and(criteria.getRestriction(), strays.filled(hop, criteria, groups)));
        }
        criteria.orderBy(orders(steps.subList(0, related), joins));
        criteria.select(
                cb.array(ids.expressions(hop.target(), groups).toArray(Selection<?>[]::new)));
        criteria.fetch(cb.literal(MOST_GROUPS + 1));
        return statements.limited(criteria).getResultList().stream()
                .map(row -> new Key(Arrays.asList(row)))
                .toList();
    }

    /// The first ones alone, since many rows may have them, then ever more at once.
    private static List<List<Key>> together(List<Key> groups) {
        var together = new ArrayList<List<Key>>();
        for (var at = 0; at < groups.size(); at += together.getLast().size()) {
            var size = together.size() < ALONE ? 1 : 2 * together.getLast().size();
            together.add(groups.subList(at, Math.min(at + size, groups.size())));
        }
        return together;
    }

    private Some among(List<Key> groups, int related) {
        var hop = steps.getFirst().hops().getFirst();
        return new Some(
                joins -> ids.in(hop.target(), joins.to(List.of(hop)), groups, statements.cb()),
                groups.size() == 1 ? steps.subList(related, steps.size()) : steps);
    }

    private int count(Some some, int most) {
        return read(some.within(), some.sorting(), 0, most, this::anchors).size();
    }

    /// How many rows there are, counted no further than to a number.
    int count(int most) {
        return first(0, most, this::anchors).size();
    }

    /// The row with this key; empty if the actor sees none. It need not answer the question, so
    /// that a list goes on where it was although a row has left it.
    Optional<Anchor> anchor(Key key) {
        if (steps.stream().allMatch(step -> step.part() >= 0)) {
            return Optional.of(new Anchor(key, key.parts().stream().map(Objects::isNull).toList()));
        }
        return new Ordered(statements, ids, question.everything(), steps, ByGroups.NO)
                        .read(
                                joins ->
                                        ids.is(
                                                question.model(),
                                                joins.to(List.of()),
                                                key,
                                                statements.cb()),
                                steps,
                                0,
                                1,
                                this::anchors)
                        .stream()
                        .findFirst();
    }

    /// Those of the rows that have one of the keys.
    List<Anchor> among(List<Key> keys) {
        var model = question.model();
        return read(
                joins -> ids.in(model, joins.to(List.of()), keys, statements.cb()),
                steps,
                0,
                keys.size(),
                this::anchors);
    }

    /// Restricts the rows further.
    private interface Within {
        Predicate of(Joins joins);
    }

    private <T> List<T> read(
            Within within, List<Step> sorting, int skip, int limit, Reading<T> reading) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(question.model().type());
        var far = skip > NEAR && following.keyed();
        var joins =
                far
                        ? passed(criteria, rows, new Some(within, sorting), skip, limit)
                        : restricted(criteria, rows, within);
        criteria.orderBy(orders(sorting, joins));
        var row = reading.select(criteria, joins);
        if (!far) {
            // a plan without parameters is made once
            criteria.fetch(statements.cb().literal(limit));
        }
        if (!far && skip > 0) {
            criteria.offset(skip);
        }
        return statements.limited(criteria).getResultList().stream().map(row).toList();
    }

    private Joins restricted(AbstractQuery<?> criteria, Root<?> rows, Within within) {
        var joins = statements.restrict(criteria, rows, question);
        criteria.where(statements.cb().and(criteria.getRestriction(), within.of(joins)));
        return joins;
    }

    /// To pass over many rows, the keys of those behind them are read first, which an index can
    /// answer alone.
    private Joins passed(
            JpaCriteriaQuery<?> criteria, Root<?> rows, Some some, int skip, int limit) {
        var keys = criteria.subquery(Tuple.class);
        var passing = keys.from(question.model().type());
        var joins = restricted(keys, passing, some.within());
        var key = ids.expressions(question.model(), passing).getFirst();
        keys.multiselect(List.of(key.alias(KEY))).orderBy(orders(some.sorting(), joins));
        keys.offset(skip).fetch(limit);
        var found = statements.joins(question, criteria, rows);
        criteria.where(following.found(criteria.from(keys).get(KEY), found));
        return found;
    }

    private List<Order> orders(List<Step> sorting, Joins joins) {
        return sorting.stream().map(step -> step.order(statements.cb(), joins)).toList();
    }

    /// Reads the key of a row, and which of the columns that decide on the order are empty.
    private Function<@Nullable Object[], Anchor> anchors(
            JpaCriteriaQuery<Object[]> criteria, Joins joins) {
        var selected = new ArrayList<Selection<?>>();
        selected.addAll(ids.expressions(question.model(), joins.to(List.of())));
        var parts = selected.size();
        for (var step : steps) {
            if (mayBeEmpty(step)) {
                selected.add(flag(step.column().apply(joins)));
            }
        }
        criteria.select(statements.cb().array(selected.toArray(Selection<?>[]::new)));
        return row -> anchor(Arrays.asList(row), parts);
    }

    private Anchor anchor(List<@Nullable Object> row, int parts) {
        var key = new Key(row.subList(0, parts));
        var flags = row.subList(parts, row.size()).iterator();
        var empty =
                steps.stream()
                        .map(step ->
                                mayBeEmpty(step)
                                        ? Objects.equals(flags.next(), 1)
                                        : step.part() >= 0 && key.parts().get(step.part()) == null)
                        .toList();
        return new Anchor(key, empty);
    }

    private static boolean mayBeEmpty(Step step) {
        return step.part() < 0 && step.sorted().empty() != Empty.NEVER;
    }

    private Expression<Integer> flag(Expression<?> column) {
        var cb = statements.cb();
        return cb.<Integer>selectCase().when(cb.isNull(column), 1).otherwise(0);
    }
}
