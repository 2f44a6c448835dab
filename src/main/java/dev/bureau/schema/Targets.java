package dev.bureau.schema;

import java.util.List;
import java.util.TreeMap;
import org.hibernate.metamodel.mapping.DiscriminatedAssociationModelPart;
import org.hibernate.metamodel.mapping.EntityAssociationMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.jspecify.annotations.Nullable;

/// Finds the entity that a relation leads to, which an interface or a type variable does not say.
final class Targets {

    private Targets() {}

    /// The entities that a relation to rows of any entity names, by their names.
    static List<Class<?>> of(DiscriminatedAssociationModelPart any) {
        var targets = new TreeMap<String, Class<?>>();
        any.getDiscriminatorMapping()
                .getValueConverter()
                .forEachValueDetail(value ->
                        targets.put(
                                value.getIndicatedEntityName(),
                                value.getIndicatedEntity().getMappedJavaType().getJavaTypeClass()));
        return List.copyOf(targets.values());
    }

    /// @param declared the class at the attribute
    static Class<?> of(@Nullable ModelPart part, Class<?> declared) {
        return part instanceof EntityAssociationMapping relation
                ? relation.getAssociatedEntityMappingType().getMappedJavaType().getJavaTypeClass()
                : declared;
    }
}
