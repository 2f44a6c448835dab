package dev.bureau.schema;

import java.util.List;

/// The shape of an entity's key.
///
/// @param kind how the key is built
/// @param type the key's class: the attribute's own, the `@EmbeddedId`'s, or the `@IdClass`
/// @param parts the attributes it is made of, with names as seen from the entity (`id`, or
///   `key.year` of an embedded one)
/// @param generated whether the database or Hibernate makes the key, so that no person types it
public record Identity(Kind kind, Class<?> type, List<Attribute> parts, boolean generated) {

    public Identity {
        parts = List.copyOf(parts);
    }

    /// How a key is built: one attribute, an `@EmbeddedId`, or several `@Id` with an `@IdClass`.
    public enum Kind {
        SINGLE,
        EMBEDDED,
        ID_CLASS
    }
}
