package dev.bureau.internal.data.relation;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.schema.Attribute;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.MapJoin;
import jakarta.persistence.criteria.Path;
import java.util.Map;

/// Finds rows by what the values in one of their collections refer to.
///
/// @param elements the collection
record ElementReferences(CriteriaBuilder cb, Attribute.Elements elements) {

    /// The rows whose collection refers to certain others.
    ///
    /// @param target the model of the others
    /// @param leaf the relation inside a key or a value
    /// @param others what holds for the others
    /// @param owning the model that has the collection
    Dependents.Rows to(
            EntityModel target, Attribute leaf, Dependents.Rows others, EntityModel owning) {
        return (row, query) -> {
            var owners = query.subquery(Integer.class);
            var owner = owners.from(owning.type());
            var values = Joins.join(owner, elements.path(), JoinType.INNER);
            var targets = owners.subquery(Integer.class);
            var other = targets.from(target.type());
            targets.select(cb.literal(1))
                    .where(
                            cb.and(
                                    Joins.same(target, column(values, leaf), other, cb),
                                    others.hold(other, targets)));
            owners.select(cb.literal(1))
                    .where(cb.and(Joins.same(owning, owner, row, cb), cb.exists(targets)));
            return cb.exists(owners);
        };
    }

    private Path<?> column(From<?, ?> values, Attribute leaf) {
        return elements.key()
                .flatMap(key -> inside(key, leaf))
                .<Path<?>>map(path -> step(((MapJoin<?, ?, ?>) values).key(), path))
                .orElseGet(() -> step(values, inside(elements.element(), leaf).orElseThrow()));
    }

    private static Path<?> step(Path<?> from, String path) {
        return path.isEmpty() ? from : Joins.attribute(from, path);
    }

    private static java.util.Optional<String> inside(Attribute part, Attribute leaf) {
        return Attribute.Elements.leaves(part).entrySet().stream()
                .filter(entry -> entry.getValue().equals(leaf))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
