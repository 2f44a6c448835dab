package dev.bureau.internal.data.sum;

import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Wanted;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The statement that groups rows, the largest groups first, of stretches of time the latest.
///
/// @param asked the totals of each
/// @param most how many groups are read
record GroupQuery(
        Statements statements, Question question, GroupKey key, List<Summand> asked, int most) {

    /// A group as the database tells it.
    ///
    /// @param found what its rows have in common; empty for what belongs to no group
    /// @param totals what was selected for them, in order
    record Line(Optional<GroupKey.Found> found, long rows, List<@Nullable Object> totals) {

        /// A group that has no rows.
        static final Line NOTHING = new Line(Optional.empty(), 0, List.of());

        /// The same as plain numbers.
        List<List<Double>> plain(List<Summand> asked) {
            var values = totals.iterator();
            return asked.stream().map(one -> one.plain(values)).toList();
        }

        Map<Wanted, Figure> figures(List<Summand> asked) {
            var values = totals.iterator();
            var figures = new HashMap<Wanted, Figure>();
            asked.forEach(one -> figures.put(one.wanted(), one.read(values)));
            return figures;
        }
    }

    /// @param among which of the rows are grouped
    List<Line> lines(Samples.Part among, Duration longest) {
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var root = rows.from(question.model().type());
        var joins = statements.restrict(rows, root, question);
        rows.where(among.of(root, Objects.requireNonNull(rows.getRestriction())));
        var inner = new ArrayList<>(key.columns(joins));
        var keys = inner.size();
        asked.forEach(one -> inner.addAll(one.columns(joins)));
        var aliased = new ArrayList<Selection<?>>();
        for (var at = 0; at < inner.size(); at++) {
            aliased.add(inner.get(at).alias("c" + at));
        }
        rows.multiselect(aliased);
        var columns = columns(criteria.from(rows), inner.size());
        var cb = statements.cb();
        criteria.select(cb.array(selected(columns, keys).toArray(Selection<?>[]::new)))
                .groupBy(columns.subList(0, keys))
                .orderBy(
                        key instanceof GroupKey.During
                                ? cb.desc(columns.getFirst())
                                : cb.desc(cb.count()));
        return statements
                .limited(criteria, longest)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> line(Arrays.asList(row), keys))
                .toList();
    }

    private static List<Expression<?>> columns(Root<?> rows, int number) {
        var columns = new ArrayList<Expression<?>>();
        for (var at = 0; at < number; at++) {
            columns.add(rows.get("c" + at));
        }
        return columns;
    }

    private List<Selection<?>> selected(List<Expression<?>> columns, int keys) {
        var selected = new ArrayList<Selection<?>>(columns.subList(0, keys));
        selected.add(statements.cb().count());
        var at = keys;
        for (var one : asked) {
            var to = at + (one.unit().isPresent() ? 2 : 1);
            selected.addAll(one.over(columns.subList(at, to)));
            at = to;
        }
        return selected;
    }

    private Line line(List<@Nullable Object> row, int keys) {
        var rows = ((Number) Objects.requireNonNull(row.get(keys))).longValue();
        return new Line(key.read(row.subList(0, keys)), rows, row.subList(keys + 1, row.size()));
    }
}
