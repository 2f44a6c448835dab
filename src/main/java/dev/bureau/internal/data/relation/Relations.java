package dev.bureau.internal.data.relation;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.Condition.Compare;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/// Compares relations. Rows behind a relation that the actor may not see count as not there; many
/// of them are asked for with `exists`, so that no row comes twice.
public final class Relations {

    private final HibernateCriteriaBuilder cb;
    private final Gate gate;
    private final Ids ids;

    public Relations(HibernateCriteriaBuilder cb, Gate gate, Ids ids) {
        this.cb = cb;
        this.gate = gate;
        this.ids = ids;
    }

    /// Whether all values are keys of the entity.
    public boolean accepts(EntityModel target, Compare compare) {
        return compare.values().stream().allMatch(id -> ids.read(target, id).isPresent());
    }

    /// What holds where the relation at the end of the route compares so.
    ///
    /// @param from the rows that have the relation
    public Predicate of(
            Route route, EntityModel target, From<?, ?> from, Compare compare, Joins joins) {
        var many = route.field().attribute() instanceof Attribute.ToMany;
        var hop = route.last(target);
        return switch (compare.operator()) {
            case IS -> many ? anyOf(hop, from, compare, joins) : oneOf(hop, from, compare, joins);
            case IS_NOT ->
                    cb.not(
                            many
                                    ? anyOf(hop, from, compare, joins)
                                    : oneOf(hop, from, compare, joins));
            case NOT_EMPTY ->
                    many
                            ? exists(hop, from, joins, inner -> cb.conjunction())
                            : present(hop, from, joins);
            case EMPTY ->
                    cb.not(
                            many
                                    ? exists(hop, from, joins, inner -> cb.conjunction())
                                    : present(hop, from, joins));
            case LESS,
                    AT_MOST,
                    GREATER,
                    AT_LEAST,
                    BETWEEN,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS,
                    ENDS,
                    WITHIN ->
                    throw new IllegalArgumentException("operator: " + compare.operator());
        };
    }

    /// Holds where a row behind the relation exists, may be seen, and fulfils the condition.
    public Predicate exists(
            Route.Hop hop, From<?, ?> from, Joins joins, Function<Joins, Predicate> condition) {
        var query = joins.query().subquery(Integer.class);
        var rows = Joins.join(correlate(query, from), hop.attribute().path(), JoinType.INNER);
        var inner = joins.in(query, rows);
        var visible =
                gate.seesAll(hop.target(), joins.actor())
                        ? cb.conjunction()
                        : gate.rows(hop.target(), joins.actor(), rows, query);
        query.select(cb.literal(1)).where(cb.and(visible, condition.apply(inner)));
        return cb.exists(query);
    }

    private Predicate anyOf(Route.Hop hop, From<?, ?> from, Compare compare, Joins joins) {
        return exists(hop, from, joins, inner -> keyed(hop.target(), inner.to(List.of()), compare));
    }

    private Predicate oneOf(Route.Hop hop, From<?, ?> from, Compare compare, Joins joins) {
        var row = row(hop, from, joins);
        return cb.and(there(hop, row), keyed(hop.target(), row, compare));
    }

    private Predicate present(Route.Hop hop, From<?, ?> from, Joins joins) {
        return there(hop, row(hop, from, joins));
    }

    /// Holds where there is a row. A relation that shares columns with others leads nowhere unless
    /// each of them holds something.
    private Predicate there(Route.Hop hop, Path<?> row) {
        return cb.and(
                ids.expressions(hop.target(), row).stream()
                        .map(cb::isNotNull)
                        .toArray(Predicate[]::new));
    }

    /// Holds where the row has one of the keys that the comparison names.
    Predicate keyed(EntityModel target, Path<?> row, Compare compare) {
        var keys = compare.values().stream().map(id -> ids.read(target, id).orElseThrow()).toList();
        return ids.in(target, row, keys, cb);
    }

    /// The same of a row that a collection of values refers to, if the actor may see it.
    public Predicate seen(EntityModel target, Path<?> row, Compare compare, Joins joins) {
        if (joins.sees(target)) {
            return keyed(target, row, compare);
        }
        var query = joins.query().subquery(Integer.class);
        var seen = query.from(target.type());
        query.select(cb.literal(1))
                .where(
                        cb.and(
                                Joins.same(target, seen, row, cb),
                                keyed(target, seen, compare),
                                gate.rows(target, joins.actor(), seen, query)));
        return cb.exists(query);
    }

    /// Holds for the rows that the relation at the end of the route leads to, from rows that the
    /// actor sees.
    ///
    /// @param users the model where the route begins
    public Dependents.Rows used(EntityModel users, Route route, EntityModel target, Actor actor) {
        return (row, query) -> {
            var using = query.subquery(Integer.class);
            var user = using.from(users.type());
            var visible = gate.rows(users, actor, user, using);
            var joins = new Joins(gate, actor, using, user);
            var from = joins.treated(joins.to(route.hops()), route.owner());
            var related = row(route.last(target), from, joins);
            using.select(cb.literal(1))
                    .where(cb.and(visible, Joins.same(target, related, row, cb)));
            return cb.exists(using);
        };
    }

    /// The related row: only its key in the own table where that says enough.
    public Path<?> row(Route.Hop hop, From<?, ?> from, Joins joins) {
        var own = hop.attribute() instanceof Attribute.ToOne toOne && toOne.mappedBy().isEmpty();
        return own
                        && !ids.mayBeLost(hop.from(), hop.attribute())
                        && gate.seesAll(hop.target(), joins.actor())
                ? Joins.attribute(from, hop.attribute().path())
                : joins.from(from, hop);
    }

    /// The same rows inside a subquery.
    public static From<?, ?> correlate(Subquery<?> query, From<?, ?> from) {
        return from instanceof Root<?> root
                ? query.correlate(root)
                : query.correlate((Join<?, ?>) from);
    }
}
