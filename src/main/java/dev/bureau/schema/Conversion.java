package dev.bureau.schema;

import org.jspecify.annotations.Nullable;

/// Turns the values of an application's own class into the basic ones that the database holds, and
/// back.
public interface Conversion {

    /// What the database holds for a value; null for one that stands for none.
    ///
    /// @throws IllegalArgumentException if it holds no such value
    @Nullable Object stored(Object value);

    /// The value that the database holds this for.
    ///
    /// @throws IllegalArgumentException if it is none
    Object value(Object stored);
}
