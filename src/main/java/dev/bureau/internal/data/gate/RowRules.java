package dev.bureau.internal.data.gate;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// Puts the row rules that an application declared into queries, so that they only ever take rows
/// away: a rule that joins to many rows becomes an `exists`.
final class RowRules {

    private final EntityManager entities;

    RowRules(EntityManager entities) {
        this.entities = entities;
    }

    /// What holds for the rows of `from` that the rule lets the actor see; empty if it says
    /// nothing.
    ///
    /// @param from where rows of the entity come from, without joins of the caller's own if it is a
    ///   root
    /// @param query the query that `from` belongs to
    Optional<Predicate> of(
            EntityModel model, Actor actor, From<?, ?> from, CommonAbstractCriteria query) {
        var rule = rule(model, actor);
        var cb = entities.getCriteriaBuilder();
        var probe = cb.createQuery(model.type()).from(model.type());
        if (apply(rule, probe, cb).isEmpty()) {
            return Optional.empty();
        }
        return !(from instanceof Join<?, ?>) && toOneOnly(probe.getJoins())
                ? apply(rule, from, cb)
                : within(model, actor, from, query);
    }

    /// The same for rows of an entity that the model's extends, of which those of the model are
    /// some.
    Optional<Predicate> within(
            EntityModel model, Actor actor, From<?, ?> from, CommonAbstractCriteria query) {
        if (unrestricted(model, actor)) {
            return Optional.empty();
        }
        var rule = rule(model, actor);
        var cb = entities.getCriteriaBuilder();
        var rows = query.subquery(Integer.class);
        var row = rows.from(model.type());
        var allowed = apply(rule, row, cb).orElseGet(cb::disjunction);
        rows.select(cb.literal(1)).where(cb.and(Joins.same(model, row, from, cb), allowed));
        return Optional.of(cb.exists(rows));
    }

    /// Whether the rule says nothing.
    boolean unrestricted(EntityModel model, Actor actor) {
        var cb = entities.getCriteriaBuilder();
        var probe = cb.createQuery(model.type()).from(model.type());
        return apply(rule(model, actor), probe, cb).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static PredicateSpecification<Object> rule(EntityModel model, Actor actor) {
        return (PredicateSpecification<Object>) model.admin().visibleTo(actor);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Predicate> apply(
            PredicateSpecification<Object> rule, From<?, ?> from, CriteriaBuilder cb) {
        return Optional.ofNullable(rule.toPredicate((From<?, Object>) from, cb));
    }

    private static boolean toOneOnly(Set<? extends Join<?, ?>> joins) {
        return joins.stream()
                .allMatch(
                        join -> !join.getAttribute().isCollection() && toOneOnly(join.getJoins()));
    }
}
