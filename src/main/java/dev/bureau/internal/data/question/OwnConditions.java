package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.gate.Route;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.OwnFilter;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.metamodel.model.domain.EntityDomainType;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.sqm.tree.domain.SqmPath;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// Puts conditions that the application wrote in code into queries. What they join stays inside an
/// `exists`, so that no row repeats and none is lost.
final class OwnConditions {

    private final HibernateCriteriaBuilder cb;

    OwnConditions(HibernateCriteriaBuilder cb) {
        this.cb = cb;
    }

    /// Whether all values are choices that the actor has.
    static boolean accepts(OwnFilter own, Compare compare, Actor actor) {
        return own.rows(compare.values(), actor).stream().allMatch(Optional::isPresent);
    }

    /// What holds for the rows of one of the choices, or of none of them. A choice that is gone by
    /// now finds no rows either way.
    ///
    /// @param exact whether it must be false, not unknown
    Predicate of(Route route, From<?, ?> from, Compare compare, Joins joins, boolean exact) {
        var own = route.own().orElseThrow();
        var chosen =
                own.rows(compare.values(), joins.actor()).stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (chosen.size() < compare.values().size()) {
            return cb.disjunction();
        }
        var any =
                cb.or(
                        chosen.stream()
                                .map(rows -> of(route.owner(), rows, from, joins))
                                .toArray(Predicate[]::new));
        if (compare.operator() == Operator.IS_NOT) {
            return cb.not(surely(any));
        }
        return exact ? surely(any) : any;
    }

    /// What holds for the rows of each choice, one by one.
    List<Predicate> each(Route route, From<?, ?> from, List<String> values, Joins joins) {
        return route.own().orElseThrow().rows(values, joins.actor()).stream()
                .map(rows ->
                        rows.map(one -> of(route.owner(), one, from, joins))
                                .orElseGet(cb::disjunction))
                .toList();
    }

    /// The same, false where it is not known.
    Predicate surely(Predicate condition) {
        return cb.equal(cb.<Integer>selectCase().when(condition, 1).otherwise(0), 1);
    }

    /// What the application says holds for the rows of `from`.
    Predicate of(
            EntityModel model, PredicateSpecification<Object> rows, From<?, ?> from, Joins joins) {
        var probe = cb.createQuery(model.type()).from(model.type());
        predicate(rows, probe);
        return from instanceof Join<?, ?> || reaches(probe)
                ? within(model, rows, from, joins)
                : predicate(rows, from);
    }

    private Predicate within(
            EntityModel model, PredicateSpecification<Object> rows, From<?, ?> from, Joins joins) {
        var query = joins.query().subquery(Integer.class);
        var row = query.from(model.type());
        query.select(cb.literal(1))
                .where(cb.and(Joins.same(model, row, from, cb), predicate(rows, row)));
        return cb.exists(query);
    }

    /// No condition means every row.
    @SuppressWarnings("unchecked")
    private Predicate predicate(PredicateSpecification<Object> rows, From<?, ?> from) {
        var predicate = rows.toPredicate((From<?, Object>) from, cb);
        return predicate == null ? cb.conjunction() : predicate;
    }

    /// Whether something beyond the row's own table was asked for: by a join, or by a path over a
    /// relation, which joins without saying so.
    private static boolean reaches(From<?, ?> rows) {
        return !rows.getJoins().isEmpty()
                || relations((SqmPath<?>) rows).stream().anyMatch(OwnConditions::followed);
    }

    private static List<SqmPath<?>> relations(SqmPath<?> path) {
        var found = new ArrayList<SqmPath<?>>();
        path.visitReusablePaths(part -> {
            if (part.getReferencedPathSource().getPathType() instanceof EntityDomainType) {
                found.add(part);
            } else {
                found.addAll(relations(part));
            }
        });
        return found;
    }

    private static boolean followed(SqmPath<?> relation) {
        var parts = new ArrayList<SqmPath<?>>();
        relation.visitReusablePaths(parts::add);
        return !parts.isEmpty();
    }
}
