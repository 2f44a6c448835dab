package dev.bureau.schema;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/// What the Jakarta Persistence mapping says of one entity: a read-only picture, taken once at
/// start.
///
/// @param name the JPA entity name; where several persistence units have it, with the unit's before
///   it, so that it is unique in the application
/// @param type the entity class
/// @param attributes every persistent attribute, inherited ones included, in the order of
///   declaration; with an [Attribute.Subtype] at the end where rows may be of several types
/// @param identity the shape of its key
/// @param version the name of the `@Version` attribute, if there is one
/// @param immutable whether rows of this entity are never written: it is immutable, or a query or
///   view
/// @param uniqueKeys attribute names of each unique key besides the primary one
/// @param lineage where it stands among the entities that it extends and that extend it
public record EntitySchema(
        String name,
        Class<?> type,
        List<Attribute> attributes,
        Identity identity,
        Optional<String> version,
        boolean immutable,
        List<List<String>> uniqueKeys,
        Lineage lineage) {

    public EntitySchema {
        attributes = List.copyOf(attributes);
        uniqueKeys = List.copyOf(uniqueKeys);
    }

    /// The same entity under another name, where two persistence units have one of this name.
    public EntitySchema named(String other) {
        return new EntitySchema(
                other, type, attributes, identity, version, immutable, uniqueKeys, lineage);
    }

    /// Whether rows exist only of its subtypes, so that none can be added here.
    public boolean isAbstract() {
        return Modifier.isAbstract(type.getModifiers());
    }

    /// Finds an attribute by a dotted path that may step into embeddables, but not into relations.
    public Optional<Attribute> attribute(String path) {
        return Attribute.find(attributes, path);
    }
}
