package dev.bureau.schema;

import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.sql.InFragment;

/// Reads where an entity stands in its hierarchy.
final class HierarchyReader {

    /// What the type of a row is called in paths, and what else where an attribute has that name. A
    /// Java word can never be an attribute's.
    private static final String TYPE = "type";

    private static final String CLASS = "class";

    private final MappingMetamodel mappings;
    private final EntityPersister mapping;

    HierarchyReader(MappingMetamodel mappings, EntityPersister mapping) {
        this.mappings = mappings;
        this.mapping = mapping;
    }

    Lineage lineage() {
        var parent = Optional.ofNullable(mapping.getSuperMappingType());
        return new Lineage(
                parent.map(it -> it.getMappedJavaType().getJavaTypeClass()),
                family(mapping)
                        .<Class<?>>map(EntityPersister::getMappedClass)
                        .filter(type -> !type.equals(mapping.getMappedClass()))
                        .toList(),
                mark());
    }

    private Lineage.Mark mark() {
        var value = mapping.getDiscriminatorSQLValue();
        if (InFragment.NULL.equals(value)) {
            return Lineage.Mark.NOTHING;
        }
        return InFragment.NOT_NULL.equals(value) ? Lineage.Mark.ANYTHING : Lineage.Mark.VALUE;
    }

    /// What tells the types of rows apart, where there are several.
    Optional<Attribute> subtype() {
        var kinds =
                family(mapping)
                        .map(EntityPersister::getMappedClass)
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .count();
        var traits =
                new Traits(path(), String.class, false, false, true, true, false, false, false);
        return kinds < 2 ? Optional.empty() : Optional.of(new Attribute.Subtype(traits));
    }

    private String path() {
        var root = (EntityPersister) mapping.getRootEntityDescriptor();
        return family(root).anyMatch(it -> has(it, TYPE)) ? CLASS : TYPE;
    }

    private static boolean has(EntityMappingType type, String name) {
        return type.findSubPart(name, null) != null;
    }

    /// The entity and its subtypes, ordered by name.
    private Stream<EntityPersister> family(EntityPersister of) {
        return of.getSubclassEntityNames().stream()
                .map(mappings::getEntityDescriptor)
                .sorted(Comparator.comparing(EntityPersister::getJpaEntityName));
    }
}
