package dev.bureau.internal.data.gate;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.query.Condition.Compare;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import org.hibernate.metamodel.mapping.internal.AnyDiscriminatorPart;
import org.hibernate.metamodel.model.domain.internal.AnyDiscriminatorSqmPath;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.sqm.NodeBuilder;
import org.hibernate.query.sqm.tree.domain.SqmPath;
import org.hibernate.query.sqm.tree.expression.SqmAnyDiscriminatorValue;

/// Asks relations to rows of any entity of which entity their row is, and whether there is one.
public final class AnyConditions {

    private final HibernateCriteriaBuilder cb;
    private final Registry registry;
    private final Gate gate;

    AnyConditions(HibernateCriteriaBuilder cb, Registry registry, Gate gate) {
        this.cb = cb;
        this.registry = registry;
        this.gate = gate;
    }

    /// Whether all values are names of entities that the actor may see rows of. Whoever may not see
    /// all that the relation leads to is not told what it does not lead to, either.
    public boolean accepts(Attribute.AnyRelation any, Compare compare, Actor actor) {
        var kinds = kinds(any);
        var seen = kinds.stream().filter(kind -> gate.may(actor, kind, Permission.VIEW)).toList();
        return switch (compare.operator()) {
            case IS -> named(seen, compare);
            case IS_NOT -> named(seen, compare) && seen.equals(kinds);
            default -> seen.equals(kinds);
        };
    }

    private static boolean named(List<EntityModel> kinds, Compare compare) {
        return kinds.stream().map(EntityModel::name).toList().containsAll(compare.values());
    }

    private List<EntityModel> kinds(Attribute.AnyRelation any) {
        return any.targets().stream().flatMap(type -> registry.byType(type).stream()).toList();
    }

    /// What holds where the relation compares so. The comparison must have been accepted.
    public Predicate of(Attribute.AnyRelation any, Path<?> relation, Compare compare) {
        return switch (compare.operator()) {
            case EMPTY -> cb.isNull(relation);
            case NOT_EMPTY -> cb.isNotNull(relation);
            case IS_NOT -> cb.or(cb.isNull(relation), cb.not(among(any, relation, compare)));
            default -> cb.and(cb.isNotNull(relation), among(any, relation, compare));
        };
    }

    private Predicate among(Attribute.AnyRelation any, Path<?> relation, Compare compare) {
        return cb.or(
                kinds(any).stream()
                        .filter(kind -> compare.values().contains(kind.name()))
                        .map(kind -> is((SqmPath<?>) relation, kind))
                        .toArray(Predicate[]::new));
    }

    private Predicate is(SqmPath<?> relation, EntityModel kind) {
        var type = (AnyDiscriminatorSqmPath<?>) relation.get(AnyDiscriminatorPart.ROLE_NAME);
        var nodes = (NodeBuilder) cb;
        var mark = type.getExpressible();
        var entity = nodes.getJpaMetamodel().entity(kind.type());
        return cb.equal(
                type,
                new SqmAnyDiscriminatorValue<>(
                        mark.getPathName(), entity, mark.getPathType(), nodes));
    }
}
