package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.question.Statements;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;
import org.hibernate.query.sqm.ComparisonOperator;
import org.hibernate.query.sqm.internal.SqmCriteriaNodeBuilder;
import org.hibernate.query.sqm.tree.expression.SqmExpression;
import org.hibernate.query.sqm.tree.predicate.SqmComparisonPredicate;

/// Rows that refer to another one that is not there, or that the actor does not see. A constraint
/// may forbid the former, but mappings do not say whether there is one; so it is looked up in the
/// data: behind each related row by the next key that any row refers to, as an index has them.
final class Strays {

    /// With more related rows, as many looks take longer than to read everything.
    private static final int MOST = 50_000;

    private final SqmCriteriaNodeBuilder cb;
    private final Statements statements;
    private final Ids ids;
    private final Question question;

    Strays(Statements statements, Ids ids, Question question) {
        cb = (SqmCriteriaNodeBuilder) statements.cb();
        this.statements = statements;
        this.ids = ids;
        this.question = question;
    }

    /// Whether every row that refers to a row by this relation has it, as far as that is quickly
    /// found out.
    boolean none(Route.Hop hop) {
        return plain(hop) && few(hop) && !first(hop) && !further(hop);
    }

    /// Holds for the rows that refer to none.
    Predicate unrelated(Route.Hop hop, Joins joins) {
        return cb.isNull(key(hop, joins.to(List.of())));
    }

    /// Whether a single column of the row holds the key.
    boolean plain(Route.Hop hop) {
        return hop.attribute() instanceof Attribute.ToOne one
                && one.mappedBy().isEmpty()
                && hop.from().equals(question.model())
                && ids.columns(hop.target()).size() == 1
                && !ids.mayBeLost(hop.from(), one);
    }

    /// Holds for the related rows that one of the rows refers to, whose key is in a single column.
    Predicate filled(Route.Hop hop, JpaCriteriaQuery<?> criteria, Root<?> related) {
        var there = criteria.subquery(Integer.class);
        var rows = there.from(question.model().type());
        statements.restrict(there, rows, question);
        var same = cb.equal(bare(key(hop, rows)), bare(id(hop, related)));
        there.select(cb.literal(1)).where(cb.and(there.getRestriction(), same));
        return cb.exists(there);
    }

    private boolean few(Route.Hop hop) {
        var criteria = statements.query(Object.class);
        var related = criteria.from(hop.target().type());
        criteria.select(id(hop, related));
        criteria.orderBy(cb.asc(id(hop, related)));
        criteria.offset(MOST);
        criteria.fetch(1);
        return statements.limited(criteria).getResultList().isEmpty();
    }

    /// Whether the least key that any row refers to is that of no row.
    private boolean first(Route.Hop hop) {
        var criteria = statements.query(Object.class);
        var rows = criteria.from(question.model().type());
        criteria.select(key(hop, rows)).where(cb.isNotNull(key(hop, rows)));
        criteria.orderBy(cb.asc(key(hop, rows)));
        criteria.fetch(1);
        return statements.limited(criteria).getResultList().stream()
                .anyMatch(key -> !there(hop, new Key(List.of(key))));
    }

    private boolean there(Route.Hop hop, Key key) {
        var criteria = statements.query(Object.class);
        var related = criteria.from(hop.target().type());
        restrict(hop, criteria, related);
        criteria.select(id(hop, related));
        criteria.where(cb.and(criteria.getRestriction(), ids.is(hop.target(), related, key, cb)));
        return !statements.limited(criteria).getResultList().isEmpty();
    }

    /// Whether the next key behind that of a related row is that of none.
    private boolean further(Route.Hop hop) {
        var criteria = statements.query(Object.class);
        var related = criteria.from(hop.target().type());
        restrict(hop, criteria, related);
        criteria.select(id(hop, related));
        var there = criteria.subquery(Object.class);
        var all = there.from(hop.target().type());
        restrict(hop, there, all);
        there.select(id(hop, all));
        var unknown = cb.not(cb.in(next(hop, criteria, related), there));
        criteria.where(cb.and(criteria.getRestriction(), unknown));
        criteria.fetch(1);
        return !statements.limited(criteria).getResultList().isEmpty();
    }

    private JpaSubQuery<Object> next(Route.Hop hop, JpaCriteriaQuery<?> criteria, Root<?> related) {
        var next = criteria.subquery(Object.class);
        var rows = next.from(question.model().type());
        var behind =
                new SqmComparisonPredicate(
                        bare(key(hop, rows)),
                        ComparisonOperator.GREATER_THAN,
                        bare(id(hop, related)),
                        cb);
        next.select(key(hop, rows)).where(behind);
        next.orderBy(cb.asc(key(hop, rows)));
        next.fetch(1);
        return next;
    }

    private void restrict(Route.Hop hop, AbstractQuery<?> criteria, Root<?> related) {
        var all = new Question(hop.target(), ListQuery.ALL, question.actor());
        statements.restrict(criteria, related, all);
    }

    @SuppressWarnings("unchecked") // nothing is read of it but that it is there
    private Expression<Object> id(Route.Hop hop, Root<?> related) {
        return (Expression<Object>) ids.expressions(hop.target(), related).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Expression<Object> key(Route.Hop hop, Path<?> rows) {
        var relation = Joins.attribute(rows, hop.attribute().path());
        return (Expression<Object>) ids.expressions(hop.target(), relation).getFirst();
    }

    /// The same column, of which Hibernate does not know the class, as in [Following].
    private SqmExpression<?> bare(Expression<?> column) {
        return cb.sql("?", Integer.class, column);
    }
}
