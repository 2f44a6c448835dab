package dev.bureau.internal.data.list;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.relation.Relations;
import dev.bureau.schema.Attribute;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Counts the rows of every value by one statement, as long as there are few rows: grouped by what
/// an attribute holds, or marked by what an application's own conditions say.
final class FacetLines {

    /// Up to how many rows are looked at.
    private static final int FEW = 50_000;

    private static final int MOST_GROUPS = 5_000;
    private static final String COLUMN = "value";

    private final Statements statements;
    private final Paths paths;
    private final Relations relations;
    private final Ids ids;

    FacetLines(Statements statements, Paths paths, Relations relations, Ids ids) {
        this.statements = statements;
        this.paths = paths;
        this.relations = relations;
        this.ids = ids;
    }

    /// How many rows there are of values, by their text; empty where there are too many rows.
    Optional<Map<String, Long>> of(Question question, Route route, List<String> values) {
        return route.own().isPresent() || many(route.field().attribute())
                ? marked(question, route, values)
                : grouped(question, route);
    }

    /// Whether there may be far more values than those to count.
    private static boolean many(Attribute attribute) {
        return attribute instanceof Attribute.Text || attribute instanceof Attribute.Numeric;
    }

    private Optional<Map<String, Long>> grouped(Question question, Route route) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var from = rows.from(question.model().type());
        var joins = statements.restrict(rows, from, question);
        var columns = columns(route, joins);
        rows.multiselect(aliased(columns)).fetch(FEW + 1);
        var derived = criteria.from(rows);
        var selected = new ArrayList<Expression<?>>();
        for (var at = 0; at < columns.size(); at++) {
            selected.add(derived.get(COLUMN + at));
        }
        criteria.groupBy(List.copyOf(selected));
        selected.add(cb.count());
        criteria.select(cb.array(selected.toArray(Selection<?>[]::new)));
        var lines =
                statements
                        .limited(criteria, Facets.LONGEST)
                        .setMaxResults(MOST_GROUPS)
                        .getResultList();
        var counted = new LinkedHashMap<String, Long>();
        var all = 0L;
        for (var line : lines) {
            var many = ((Number) line[line.length - 1]).longValue();
            all += many;
            text(route, Arrays.asList(line).subList(0, line.length - 1))
                    .ifPresent(value -> counted.merge(value, many, Long::sum));
        }
        return all > FEW || lines.size() == MOST_GROUPS ? Optional.empty() : Optional.of(counted);
    }

    private static List<Selection<?>> aliased(List<? extends Expression<?>> columns) {
        var aliased = new ArrayList<Selection<?>>();
        for (var at = 0; at < columns.size(); at++) {
            aliased.add(columns.get(at).alias(COLUMN + at));
        }
        return aliased;
    }

    private List<Expression<?>> columns(Route route, Joins joins) {
        var from = joins.treated(joins.to(route.hops()), route.owner());
        return paths.target(route.field().attribute())
                .map(target ->
                        ids.expressions(target, relations.row(route.last(target), from, joins)))
                .orElseGet(() -> List.of(Joins.attribute(from, route.field().path())));
    }

    private Optional<String> text(Route route, List<Object> values) {
        if (values.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(
                paths.target(route.field().attribute())
                        .map(target -> ids.write(target, values))
                        .orElseGet(() -> Vocabulary.encoded(route.field(), values.getFirst())));
    }

    private Optional<Map<String, Long>> marked(
            Question question, Route route, List<String> values) {
        var cb = statements.cb();
        var criteria = statements.query(Object[].class);
        var rows = criteria.subquery(Tuple.class);
        var from = rows.from(question.model().type());
        var joins = statements.restrict(rows, from, question);
        var marks =
                statements.conditions().each(route, values, joins).stream()
                        .map(holds -> cb.<Integer>selectCase().when(holds, 1).otherwise(0))
                        .toList();
        rows.multiselect(aliased(marks)).fetch(FEW + 1);
        var derived = criteria.from(rows);
        var selected = new ArrayList<Selection<?>>();
        selected.add(cb.count());
        for (var at = 0; at < values.size(); at++) {
            selected.add(cb.sum(derived.<Integer>get(COLUMN + at)));
        }
        criteria.select(cb.array(selected.toArray(Selection<?>[]::new)));
        var line = statements.limited(criteria, Facets.LONGEST).getSingleResult();
        var counted = new LinkedHashMap<String, Long>();
        for (var at = 0; at < values.size(); at++) {
            counted.put(
                    values.get(at), line[at + 1] instanceof Number many ? many.longValue() : 0L);
        }
        return ((Number) line[0]).longValue() > FEW ? Optional.empty() : Optional.of(counted);
    }
}
