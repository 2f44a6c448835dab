package dev.bureau.internal.data.gate;

import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.query.sqm.tree.domain.SqmPath;
import org.jspecify.annotations.Nullable;

/// Keeps the table of a superclass in a query in which only the join of a collection refers to it:
/// Hibernate leaves it out otherwise, and the database does not know the column.
final class Anchors {

    private Anchors() {}

    /// @param join that of the collection of this name of the rows
    static void hold(From<?, ?> rows, String name, Join<?, ?> join) {
        if (join instanceof SqmPath<?> path) {
            var nodes = path.nodeBuilder();
            var owner =
                    nodes.getMappingMetamodel().findEntityDescriptor(rows.getJavaType().getName());
            if (owner != null
                    && owner.getSuperMappingType() != null
                    && owner.findAttributeMapping(name) instanceof PluralAttributeMapping many) {
                var column = many.getKeyDescriptor().getTargetPart().getSelectable(0);
                attribute(owner, column)
                        .ifPresent(held -> join.on(nodes.isNotNull(rows.get(held))));
            }
        }
    }

    /// The attribute that has the column, apart from the key.
    private static Optional<String> attribute(EntityPersister owner, SelectableMapping column) {
        var attributes = owner.getAttributeMappings();
        return IntStream.range(0, attributes.size())
                .mapToObj(attributes::get)
                .filter(attribute -> same(attribute.asBasicValuedModelPart(), column))
                .map(AttributeMapping::getAttributeName)
                .findFirst();
    }

    private static boolean same(@Nullable SelectableMapping own, SelectableMapping column) {
        return own != null
                && own.getSelectionExpression().equals(column.getSelectionExpression())
                && own.getContainingTableExpression().equals(column.getContainingTableExpression());
    }
}
