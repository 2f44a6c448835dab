package dev.bureau.internal.data;

import dev.bureau.internal.data.paging.Part;
import dev.bureau.internal.data.paging.Sorted.Empty;
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
final class Ordered {

    private static final Anchor NOWHERE = new Anchor(new Key(List.of()), List.of());

    /// Rows that are passed over together with reading others.
    private static final int NEAR = 200;

    private static final String KEY = "passed";

    private final Statements statements;
    private final Ids ids;
    private final Question question;
    private final List<Step> steps;
    private final Following following;

    Ordered(Statements statements, Ids ids, Question question) {
        this(
                statements,
                ids,
                question,
                statements
                        .orders()
                        .steps(question.model(), question.query().orders(), question.actor()));
    }

    private Ordered(Statements statements, Ids ids, Question question, List<Step> steps) {
        this.statements = statements;
        this.ids = ids;
        this.question = question;
        this.steps = steps;
        following = new Following(statements, ids, question, steps);
    }

    /// What is read of rows: selects it, and says how it is taken from a row of the result.
    interface Reading<T> {
        Function<@Nullable Object[], T> select(JpaCriteriaQuery<Object[]> criteria, Joins joins);
    }

    /// The same rows from the last to the first.
    Ordered reversed() {
        return new Ordered(statements, ids, question, steps.stream().map(Step::reversed).toList());
    }

    /// The first rows but some.
    <T> List<T> first(int skip, int limit, Reading<T> reading) {
        return skip > NEAR && !following.keyed()
                ? after(skip).map(anchor -> from(anchor, true, limit, reading)).orElse(List.of())
                : read(following.all(), NOWHERE, skip, limit, reading);
    }

    /// The rows from an anchor on.
    ///
    /// @param itself whether the anchor is one of them
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
                Within within = joins -> following.of(segment, anchor, joins);
                var part = read(within, left, limit - found.size(), reading);
                found.addAll(part);
                left = left > 0 && part.isEmpty() ? left - count(within, left) : 0;
            }
        }
        return found;
    }

    private int count(Within within, int most) {
        return read(within, 0, most, this::anchors).size();
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
        return new Ordered(statements, ids, question.everything(), steps)
                        .read(
                                joins ->
                                        ids.is(
                                                question.model(),
                                                joins.to(List.of()),
                                                key,
                                                statements.cb()),
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
                0,
                keys.size(),
                this::anchors);
    }

    /// Restricts the rows further.
    private interface Within {
        Predicate of(Joins joins);
    }

    private <T> List<T> read(Within within, int skip, int limit, Reading<T> reading) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.from(question.model().type());
        var far = skip > NEAR && following.keyed();
        var joins =
                far
                        ? passed(criteria, rows, within, skip, limit)
                        : restricted(criteria, rows, within);
        criteria.orderBy(orders(joins));
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
            JpaCriteriaQuery<?> criteria, Root<?> rows, Within within, int skip, int limit) {
        var keys = criteria.subquery(Tuple.class);
        var passing = keys.from(question.model().type());
        var joins = restricted(keys, passing, within);
        var key = ids.expressions(question.model(), passing).getFirst();
        keys.multiselect(List.of(key.alias(KEY))).orderBy(orders(joins));
        keys.offset(skip).fetch(limit);
        var found = statements.joins(question, criteria, rows);
        criteria.where(following.found(criteria.from(keys).get(KEY), found));
        return found;
    }

    private List<Order> orders(Joins joins) {
        return steps.stream().map(step -> step.order(statements.cb(), joins)).toList();
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
