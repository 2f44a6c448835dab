package dev.bureau.schema;

import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;

/// Reads one entity.
final class EntityReader {

    private final EntityType<?> type;
    private final EntityPersister mapping;
    private final TableFacts table;
    private final KeyFacts key;
    private final AttributeReader attributes;
    private final HierarchyReader hierarchy;

    EntityReader(
            EntityType<?> type, SessionFactoryImplementor factory, ConstraintSource constraints) {
        this.type = type;
        this.mapping = factory.getMappingMetamodel().getEntityDescriptor(type.getJavaType());
        this.table = MappedTables.of(factory, type.getJavaType());
        this.key = KeyFacts.of(type, mapping);
        this.attributes =
                new AttributeReader(
                        constraints,
                        new Forms(factory),
                        new AttributeReader.Surroundings(
                                table,
                                key,
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
                !mapping.isMutable() || table.query() || CountedVersions.own(type.getJavaType()),
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
        var type = keyType(mapping.getIdentifierMapping());
        if (keys.size() == 1 && keys.getFirst() instanceof Attribute.Embedded embedded) {
            return identity(Identity.Kind.EMBEDDED, type, leaves(embedded).toList());
        }
        if (mapping.getIdentifierMapping() instanceof NonAggregatedIdentifierMapping) {
            return identity(Identity.Kind.ID_CLASS, type, keys);
        }
        return identity(Identity.Kind.SINGLE, keys.getFirst().traits().javaType(), keys);
    }

    private Identity identity(Identity.Kind kind, Class<?> type, List<Attribute> parts) {
        return new Identity(kind, type, parts, key.generated(), key.derived());
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
}
