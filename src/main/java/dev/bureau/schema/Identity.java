package dev.bureau.schema;

import java.util.List;

/// The shape of an entity's key.
///
/// @param kind how the key is built
/// @param type the key's class: the attribute's own, the `@EmbeddedId`'s, or the `@IdClass`
/// @param parts the attributes it is made of, with names as seen from the entity (`id`, or
///   `key.year` of an embedded one)
/// @param generated whether the database or Hibernate makes the key, so that no person types it
/// @param derived the columns of the key that come from related rows, besides the parts that are
///   relations themselves
public record Identity(
        Kind kind, Class<?> type, List<Attribute> parts, boolean generated, List<Derived> derived) {

    public Identity {
        parts = List.copyOf(parts);
        derived = List.copyOf(derived);
    }

    /// How a key is built: one attribute, an `@EmbeddedId`, or several `@Id`, or one with an
    /// `@IdClass`.
    public enum Kind {
        SINGLE,
        EMBEDDED,
        ID_CLASS
    }

    /// A column of the key that holds what a related row has: by `@MapsId`, or because a relation
    /// is stored in the same column.
    ///
    /// @param part the path of the key's attribute
    /// @param relation the path of the relation to one that decides on it
    /// @param source the path of the value as seen from the related row
    public record Derived(String part, String relation, String source) {}
}
