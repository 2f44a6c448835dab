package dev.bureau.schema;

import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.CompositeNestedGeneratedValueGenerator;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;

/// Reads one entity.
final class EntityReader {

    private final EntityType<?> type;
    private final EntityPersister mapping;
    private final TableFacts table;
    private final AttributeReader attributes;
    private final HierarchyReader hierarchy;

    EntityReader(
            EntityType<?> type, SessionFactoryImplementor factory, ConstraintSource constraints) {
        this.type = type;
        this.mapping = factory.getMappingMetamodel().getEntityDescriptor(type.getJavaType());
        this.table = MappedTables.of(factory, type.getJavaType());
        this.attributes =
                new AttributeReader(
                        constraints,
                        new Forms(factory),
                        new AttributeReader.Surroundings(
                                table,
                                generatedKey(mapping),
                                Callbacks.any(factory, type.getJavaType()),
                                Callbacks.open(factory, type.getJavaType())));
        this.hierarchy = new HierarchyReader(factory.getMappingMetamodel(), mapping);
    }

    EntitySchema read() {
        var read = attributes.read(type, mapping);
        return new EntitySchema(
                type.getName(),
                type.getJavaType(),
                Stream.concat(read.stream(), hierarchy.subtype().stream()).toList(),
                identity(read),
                version(),
                !mapping.isMutable() || table.query(),
                uniqueKeys(read),
                hierarchy.lineage());
    }

    private List<List<String>> uniqueKeys(List<Attribute> read) {
        var single =
                flat(read).filter(one -> one.traits().unique()).map(one -> List.of(one.path()));
        return Stream.concat(single, table.uniqueKeys().stream()).distinct().toList();
    }

    private static Stream<Attribute> flat(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute ->
                        attribute instanceof Attribute.Embedded embedded
                                ? flat(embedded.attributes())
                                : Stream.of(attribute));
    }

    private Optional<String> version() {
        return Optional.ofNullable(mapping.getVersionMapping())
                .map(version -> version.getVersionAttribute().getAttributeName());
    }

    private Identity identity(List<Attribute> read) {
        var keys = read.stream().filter(attribute -> attribute.traits().id()).toList();
        var keyType = keyType(mapping.getIdentifierMapping());
        var generated = generatedKey(mapping);
        if (keys.size() == 1 && keys.getFirst() instanceof Attribute.Embedded embedded) {
            return new Identity(
                    Identity.Kind.EMBEDDED, keyType, leaves(embedded).toList(), generated);
        }
        return new Identity(
                keys.size() == 1 ? Identity.Kind.SINGLE : Identity.Kind.ID_CLASS,
                keys.size() == 1 ? keys.getFirst().traits().javaType() : keyType,
                keys,
                generated);
    }

    private static Stream<Attribute> leaves(Attribute.Embedded embedded) {
        return embedded.attributes().stream()
                .flatMap(part ->
                        part instanceof Attribute.Embedded inner ? leaves(inner) : Stream.of(part));
    }

    private static Class<?> keyType(EntityIdentifierMapping key) {
        var idClass =
                key instanceof NonAggregatedIdentifierMapping several
                        ? several.getIdClassEmbeddable()
                        : null;
        return (idClass == null ? key : idClass).getJavaType().getJavaTypeClass();
    }

    /// Whether Hibernate or the database makes the whole key; parts of a composite one tell for
    /// themselves.
    private static boolean generatedKey(EntityPersister mapping) {
        var generator = mapping.getGenerator();
        return !(generator instanceof CompositeNestedGeneratedValueGenerator)
                && MappingFacts.generates(generator);
    }

    static boolean isId(jakarta.persistence.metamodel.Attribute<?, ?> attribute) {
        return attribute instanceof SingularAttribute<?, ?> singular && singular.isId();
    }
}
