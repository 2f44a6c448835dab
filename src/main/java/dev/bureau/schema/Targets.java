package dev.bureau.schema;

import org.hibernate.metamodel.mapping.EntityAssociationMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.jspecify.annotations.Nullable;

/// Finds the entity that a relation leads to, which an interface or a type variable does not say.
final class Targets {

    private Targets() {}

    /// @param declared the class at the attribute
    static Class<?> of(@Nullable ModelPart part, Class<?> declared) {
        return part instanceof EntityAssociationMapping relation
                ? relation.getAssociatedEntityMappingType().getMappedJavaType().getJavaTypeClass()
                : declared;
    }
}
