package dev.bureau.schema;

import jakarta.persistence.OneToMany;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.Type;
import java.util.List;
import java.util.Optional;
import org.hibernate.engine.spi.CascadingActions;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.DiscriminatedCollectionPart;
import org.hibernate.persister.collection.CollectionPersister;
import org.jspecify.annotations.Nullable;

/// Reads one collection: rows that are related, or values that hang on the row.
///
/// @param traits what all kinds have
/// @param annotations those of the field or getter
/// @param attributes reads what is inside embeddables
record PluralReader(
        PluralAttribute<?, ?, ?> attribute,
        Traits traits,
        Annotations annotations,
        AttributeReader attributes) {

    Attribute read(PluralAttributeMapping mapping) {
        if (mapping.getElementDescriptor() instanceof DiscriminatedCollectionPart) {
            return new Attribute.AnyRelation(traits, true, List.of());
        }
        if (mapping.getIndexDescriptor() instanceof DiscriminatedCollectionPart) {
            return new Attribute.Structured(traits);
        }
        if (!attribute.isAssociation()) {
            return elements(mapping, false);
        }
        var rows = rows(mapping);
        var keyed = placed(mapping) && attribute instanceof MapAttribute<?, ?, ?>;
        var inverse = rows.mappedBy().isPresent() || Mirrors.readOnly(mapping);
        return inverse || rows.children() && !keyed || !placed(mapping)
                ? rows
                : elements(mapping, rows.exclusive());
    }

    private Attribute.ToMany rows(PluralAttributeMapping mapping) {
        var collection = mapping.getCollectionDescriptor();
        var exclusive =
                attribute.getPersistentAttributeType() == PersistentAttributeType.ONE_TO_MANY
                        && (collection.isOneToMany()
                                || annotations.has(OneToMany.class)
                                || collection.getMappedByProperty() != null);
        return new Attribute.ToMany(
                traits,
                Targets.of(
                        mapping.getElementDescriptor(), attribute.getElementType().getJavaType()),
                Mirrors.mappedBy(mapping),
                owned(mapping, collection, exclusive),
                exclusive,
                RowOrderReader.of(attribute, mapping, annotations));
    }

    /// A key that must be there and that only this side writes makes children too: nobody else
    /// could add them.
    private static boolean owned(
            PluralAttributeMapping mapping, CollectionPersister collection, boolean exclusive) {
        var removed =
                mapping.getAttributeMetadata().getCascadeStyle().doCascade(CascadingActions.REMOVE);
        var keyed =
                collection.isOneToMany()
                        && collection.getMappedByProperty() == null
                        && !mapping.getKeyDescriptor().getSelectable(0).isNullable();
        var written = !Mirrors.readOnly(mapping) || Mirrors.mappedBy(mapping).isPresent();
        return written && (collection.hasOrphanDelete() || exclusive && (removed || keyed));
    }

    /// Whether the place or a key beside the row is stored, so that rows are no mere set.
    private static boolean placed(PluralAttributeMapping mapping) {
        return mapping.getIndexDescriptor() != null
                && mapping.getIndexMetadata().getIndexPropertyName() == null;
    }

    private Attribute elements(PluralAttributeMapping mapping, boolean exclusive) {
        var element =
                part(
                        attribute.getElementType(),
                        mapping.getElementDescriptor(),
                        new Place(traits.path() + ".{element}", traits.path() + ".", annotations));
        var key =
                attribute instanceof MapAttribute<?, ?, ?> map
                        ? Optional.of(
                                part(
                                        map.getKeyType(),
                                        mapping.getIndexDescriptor(),
                                        new Place(
                                                traits.path() + ".{key}",
                                                traits.path() + ".{key}.",
                                                new Annotations(null))))
                        : Optional.<Attribute>empty();
        return new Attribute.Elements(traits, shape(mapping), element, key, exclusive);
    }

    /// Where a part stands, and which annotations tell of it.
    ///
    /// @param prefix what the paths inside it begin with
    private record Place(String path, String prefix, Annotations annotations) {}

    private Attribute part(Type<?> type, CollectionPart part, Place place) {
        var traits = traits(type.getJavaType(), place.path());
        if (type instanceof EmbeddableType<?> embeddable
                && part instanceof EmbeddableValuedModelPart inner) {
            return new Attribute.Embedded(
                    traits, attributes.inside(embeddable, inner, place.prefix()));
        }
        if (type.getPersistenceType() == Type.PersistenceType.ENTITY) {
            return new Attribute.ToOne(traits, type.getJavaType(), Optional.empty());
        }
        return attributes.basic(traits, place.annotations(), MappingFacts.of(part));
    }

    private static Traits traits(Class<?> type, String path) {
        return new Traits(path, type, false, false, false, true, true, true, false);
    }

    private Attribute.Elements.Shape shape(PluralAttributeMapping mapping) {
        if (attribute instanceof MapAttribute<?, ?, ?>) {
            return Attribute.Elements.Shape.MAP;
        }
        if (mapping.getIndexDescriptor() != null) {
            return Attribute.Elements.Shape.LIST;
        }
        return attribute.getCollectionType() == PluralAttribute.CollectionType.SET
                ? Attribute.Elements.Shape.SET
                : Attribute.Elements.Shape.BAG;
    }

    /// What there is where Hibernate has no mapping at run time.
    static Attribute unknown(PluralAttribute<?, ?, ?> attribute, Traits traits) {
        @Nullable Class<?> target =
                attribute.isAssociation() ? attribute.getElementType().getJavaType() : null;
        return target == null
                ? new Attribute.Structured(traits)
                : new Attribute.ToMany(traits, target, Optional.empty(), false, false);
    }
}
