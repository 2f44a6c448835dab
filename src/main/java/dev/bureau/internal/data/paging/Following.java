package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.internal.data.question.Step;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.query.sqm.internal.SqmCriteriaNodeBuilder;
import org.hibernate.query.sqm.tree.expression.SqmExpression;
import org.hibernate.query.sqm.tree.expression.SqmTuple;
import org.hibernate.query.sqm.tree.predicate.SqmComparisonPredicate;

/// What rows fulfil that follow another one in an order. Their columns are compared with those of
/// that row where it is stored: the values never leave the database, so that none is changed on the
/// way, and what a converter makes of them does not matter.
final class Following {

    private final SqmCriteriaNodeBuilder cb;
    private final Statements statements;
    private final Ids ids;
    private final Question question;
    private final List<Step> steps;

    Following(Statements statements, Ids ids, Question question, List<Step> steps) {
        cb = (SqmCriteriaNodeBuilder) statements.cb();
        this.statements = statements;
        this.ids = ids;
        this.question = question;
        this.steps = steps;
    }

    /// All rows, cut into segments in their order.
    List<List<Part>> all() {
        return Segments.all(steps.stream().map(Step::sorted).toList());
    }

    /// What the rows fulfil, cut into segments in their order.
    ///
    /// @param itself whether the anchor is one of them
    List<List<Part>> segments(Anchor anchor, boolean itself) {
        var rowwise = ids.dialect() instanceof PostgreSQLDialect;
        var sorted = steps.stream().map(Step::sorted).toList();
        return Segments.behind(sorted, anchor.empty(), itself, rowwise);
    }

    /// Whether the keys of rows that are read in one part of a statement find them in another.
    boolean keyed() {
        return ids.columns(question.model()).size() == 1;
    }

    /// Holds for the row that has this key.
    Predicate found(Expression<?> key, Joins joins) {
        var own = ids.expressions(question.model(), joins.to(List.of())).getFirst();
        return cb.equal(bare(own), bare(key));
    }

    /// Holds for the rows of a segment.
    Predicate of(List<Part> segment, Anchor anchor, Joins joins) {
        return cb.and(
                segment.stream().map(part -> of(part, anchor, joins)).toArray(Predicate[]::new));
    }

    private Predicate of(Part part, Anchor anchor, Joins joins) {
        return switch (part) {
            case Part.Same same ->
                    cb.equal(
                            bare(here(same.step(), joins)),
                            bare(there(same.step(), anchor, joins)));
            case Part.Empty empty -> cb.isNull(here(empty.step(), joins));
            case Part.Filled filled -> cb.isNotNull(here(filled.step(), joins));
            case Part.Behind behind -> behind(behind, anchor, joins);
        };
    }

    private Predicate behind(Part.Behind behind, Anchor anchor, Joins joins) {
        var here = new ArrayList<SqmExpression<?>>();
        var there = new ArrayList<SqmExpression<?>>();
        for (var step = behind.first(); step <= behind.last(); step++) {
            here.add(bare(here(step, joins)));
            there.add(bare(there(step, anchor, joins)));
        }
        var less = steps.get(behind.first()).sorted().descending();
        var operator =
                behind.itself()
                        ? less
                                ? ComparisonOperator.LESS_THAN_OR_EQUAL
                                : ComparisonOperator.GREATER_THAN_OR_EQUAL
                        : less ? ComparisonOperator.LESS_THAN : ComparisonOperator.GREATER_THAN;
        return new SqmComparisonPredicate(together(here), operator, together(there), cb);
    }

    /// The same column, of which Hibernate does not know the class: it refuses to compare what a
    /// type variable or a converter makes different to it, and is the same to the database.
    private SqmExpression<?> bare(Expression<?> column) {
        return cb.sql("?", Integer.class, column);
    }

    private SqmExpression<?> together(List<SqmExpression<?>> columns) {
        return columns.size() == 1
                ? columns.getFirst()
                : new SqmTuple<>(columns, cb.getTypeConfiguration().resolveTupleType(columns), cb);
    }

    private Expression<?> here(int step, Joins joins) {
        return steps.get(step).column().apply(joins);
    }

    /// Expressions that the application made may not know theirs.
    @SuppressWarnings("unchecked")
    private static Class<Object> type(Expression<?> column) {
        return (Class<Object>) Objects.requireNonNullElse(column.getJavaType(), Object.class);
    }

    /// The column in the anchor; a part of its key is known.
    @SuppressWarnings("unchecked")
    private Expression<?> there(int at, Anchor anchor, Joins joins) {
        var step = steps.get(at);
        var column = here(at, joins);
        if (step.part() >= 0) {
            var value = anchor.key().parts().get(step.part());
            return cb.value(value, (SqmExpression<Object>) column);
        }
        var model = question.model();
        var subquery = joins.query().subquery(type(column));
        var row = subquery.from(model.type());
        var itself = ids.is(model, row, anchor.key(), cb);
        if (anchor.seen() || joins.sees(model)) {
            subquery.where(itself);
        } else {
            statements.restrict(subquery, row, question.everything());
            subquery.where(cb.and(subquery.getRestriction(), itself));
        }
        subquery.select((Expression<Object>) step.column().apply(joins.in(subquery, row)));
        return subquery;
    }
}
