package dev.bureau.internal.model;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// What the database says of the entities beyond their mapping: read once at start, where it costs
/// next to nothing. Defaults must do without it.
public interface Hints {

    /// Of a database that says nothing.
    Hints NONE = new Hints() {};

    /// Whether an index begins with the attribute's column.
    default boolean indexed(Class<?> entity, String path) {
        return false;
    }

    /// About how many different values the attribute's column has.
    default OptionalLong values(Class<?> entity, String path) {
        return OptionalLong.empty();
    }

    /// How many characters the attribute's column takes, `Integer.MAX_VALUE` if any number; empty
    /// if that is unknown or the column is none of characters.
    default OptionalInt length(Class<?> entity, String path) {
        return OptionalInt.empty();
    }

    /// Whether the entity's table is a view that takes no rows.
    default boolean readOnly(Class<?> entity) {
        return false;
    }
}
