package dev.bureau.schema;

import java.util.ArrayList;
import java.util.Optional;
import org.hibernate.Length;
import org.hibernate.generator.Generator;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.jspecify.annotations.Nullable;

/// What Hibernate's run-time mapping says of one attribute, annotated or mapped in XML.
///
/// @param generated whether Hibernate or the database fills it; not known inside embeddables
/// @param column the only column of a basic attribute
record MappingFacts(
        boolean nullable,
        boolean insertable,
        boolean updatable,
        boolean generated,
        Optional<SelectableMapping> column) {

    static MappingFacts of(@Nullable ModelPart part) {
        var column = Optional.ofNullable(part).map(ModelPart::asBasicValuedModelPart);
        var attribute = part == null ? null : part.asAttributeMapping();
        if (attribute != null) {
            return of(attribute, column.map(SelectableMapping.class::cast));
        }
        return new MappingFacts(
                column.map(SelectableMapping::isNullable).orElse(true),
                column.map(SelectableMapping::isInsertable).orElse(true),
                column.map(SelectableMapping::isUpdateable).orElse(true),
                false,
                column.map(SelectableMapping.class::cast));
    }

    private static MappingFacts of(AttributeMapping attribute, Optional<SelectableMapping> column) {
        var metadata = attribute.getAttributeMetadata();
        var computed =
                column.map(SelectableMapping::isFormula).orElse(false) || joinsByFormula(attribute);
        return new MappingFacts(
                metadata.isNullable(),
                metadata.isInsertable() && !computed,
                metadata.isUpdatable() && !computed,
                attribute.getDeclaringType() instanceof EntityMappingType entity
                        && generates(attribute, entity),
                column);
    }

    /// An entity that fills the type variables of the one it extends has attributes of its own for
    /// these, at places that its rows do not have.
    private static boolean generates(AttributeMapping attribute, EntityMappingType entity) {
        var generators = entity.getEntityPersister().getGenerators();
        var at = attribute.getStateArrayPosition();
        return at >= 0 && at < generators.length && generates(generators[at]);
    }

    /// Whether a relation finds its row by a formula, which nobody can write.
    private static boolean joinsByFormula(AttributeMapping attribute) {
        var formulas = new ArrayList<SelectableMapping>();
        if (attribute instanceof ToOneAttributeMapping) {
            attribute.forEachSelectable((at, column) -> {
                if (column.isFormula()) {
                    formulas.add(column);
                }
            });
        }
        return !formulas.isEmpty();
    }

    static boolean generates(@Nullable Generator generator) {
        return generator != null && generator.generatesSometimes();
    }

    /// The greatest number of characters of the column; 255 is what JPA takes where nothing is
    /// said.
    int length() {
        return column.map(SelectableMapping::getLength)
                .map(length -> (int) Math.min(length, Integer.MAX_VALUE))
                .orElse(Length.DEFAULT);
    }
}
