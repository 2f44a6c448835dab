package dev.bureau.internal.model;

import java.util.function.Function;

/// A column of a list.
public sealed interface Column {

    /// The name by which URLs and settings call the column, unique in its list.
    String name();

    /// A column that shows a property of the row, or of a row it refers to.
    ///
    /// @param name the dotted path from the listed entity
    /// @param owner the entity name on which the last segment of the path lives; the listed one for
    ///   a plain path
    /// @param field the property; its own path starts at `owner`
    /// @param sortable whether the database can order by it
    record Property(String name, String owner, Field field, boolean sortable) implements Column {}

    /// A column that shows what declared code makes of the entity.
    ///
    /// @param value takes the entity, which the store loads for the rows of a page in one statement
    record Computed(String name, String title, Function<Object, ?> value) implements Column {}
}
