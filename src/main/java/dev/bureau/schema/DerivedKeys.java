package dev.bureau.schema;

import dev.bureau.schema.Identity.Derived;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.SelectableConsumer;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping.Cardinality;

/// Finds the columns of a key that a relation decides on.
final class DerivedKeys {

    private final EntityType<?> type;
    private final EntityMappingType mapping;
    private final boolean generated;
    private final Map<String, String> columns;

    /// @param generated whether Hibernate or the database makes the key, not from a related row
    DerivedKeys(EntityType<?> type, EntityMappingType mapping, boolean generated) {
        this.type = type;
        this.mapping = mapping;
        this.generated = generated;
        columns = columns(mapping);
    }

    List<Derived> read() {
        var derived = new ArrayList<Derived>();
        mapping.forEachAttributeMapping(attribute -> {
            if (attribute instanceof ToOneAttributeMapping relation && held(relation)) {
                derived.addAll(parts(relation));
            }
        });
        return derived;
    }

    private boolean held(ToOneAttributeMapping relation) {
        return relation.getSideNature() == ForeignKeyDescriptor.Nature.KEY
                && relation.getForeignKeyDescriptor()
                        .getKeyTable()
                        .equals(mapping.getIdentifierTableDetails().getTableName());
    }

    /// What the relation gives to the key; nothing unless all of its columns belong to the key.
    private List<Derived> parts(ToOneAttributeMapping relation) {
        if (!decides(relation)) {
            return List.of();
        }
        var parts = new ArrayList<Derived>();
        var sources = sources(relation);
        for (var column : sources.entrySet()) {
            var part = columns.get(column.getKey());
            if (part == null) {
                return List.of();
            }
            parts.add(new Derived(part, relation.getAttributeName(), column.getValue()));
        }
        return parts;
    }

    /// A relation that only looks at the key decides where the row cannot be without the other.
    private boolean decides(ToOneAttributeMapping relation) {
        if (relation.getAttributeMetadata().isInsertable()) {
            return true;
        }
        return !generated
                && (relation.getCardinality() == Cardinality.MANY_TO_ONE
                        || !optional(relation.getAttributeName())
                        || generated(relation.getEntityMappingType()));
    }

    private boolean optional(String relation) {
        return type.getAttribute(relation) instanceof SingularAttribute<?, ?> one
                && one.isOptional();
    }

    private static boolean generated(EntityMappingType target) {
        return MappingFacts.generates(target.getEntityPersister().getGenerator());
    }

    /// The path from the related row to the value of each column of a relation.
    private static Map<String, String> sources(ToOneAttributeMapping relation) {
        var key = names(relation.getForeignKeyDescriptor()::visitKeySelectables);
        var target = names(relation.getForeignKeyDescriptor()::visitTargetSelectables);
        var known = columns(relation.getEntityMappingType());
        var sources = new LinkedHashMap<String, String>();
        for (var at = 0; at < key.size(); at++) {
            var column = target.get(at);
            var path =
                    Optional.ofNullable(known.get(column))
                            .or(() -> attribute(relation.getEntityMappingType(), column));
            if (path.isEmpty()) {
                return Map.of();
            }
            sources.put(key.get(at), path.get());
        }
        return sources;
    }

    /// A unique column that is no key.
    private static Optional<String> attribute(EntityMappingType type, String column) {
        var found = new ArrayList<String>();
        type.forEachAttributeMapping(attribute -> {
            if (attribute instanceof BasicValuedModelPart basic && plain(basic).equals(column)) {
                found.add(attribute.getAttributeName());
            }
        });
        return found.stream().findFirst();
    }

    private interface Visit {
        void each(SelectableConsumer consumer);
    }

    private static List<String> names(Visit columns) {
        var names = new ArrayList<String>();
        columns.each((at, column) -> names.add(plain(column)));
        return names;
    }

    /// Hibernate may write a name that a relation gives to a key as the relation has it, and the
    /// relation's as the naming strategy has it.
    private static String plain(SelectableMapping column) {
        return column.getSelectionExpression().toLowerCase(Locale.ROOT);
    }

    /// The path of the value that each column of a key holds, over relations.
    private static Map<String, String> columns(EntityMappingType type) {
        var columns = new LinkedHashMap<String, String>();
        var key = type.getIdentifierMapping();
        if (key instanceof NonAggregatedIdentifierMapping several) {
            several.getVirtualIdEmbeddable()
                    .forEachAttributeMapping(
                            part -> columns(part, part.getAttributeName(), columns));
        } else {
            columns(key, key.getAttributeName(), columns);
        }
        return columns;
    }

    private static void columns(ModelPart part, String path, Map<String, String> columns) {
        switch (part) {
            case ToOneAttributeMapping relation ->
                    sources(relation)
                            .forEach((column, source) -> columns.put(column, path + "." + source));
            case EmbeddableValuedModelPart group ->
                    group.getEmbeddableTypeDescriptor()
                            .forEachAttributeMapping(inner ->
                                    columns(inner, path + "." + inner.getAttributeName(), columns));
            case BasicValuedModelPart basic -> columns.put(plain(basic), path);
            default -> {}
        }
    }
}
