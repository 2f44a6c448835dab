package dev.bureau;

import org.springframework.data.core.TypedPropertyPath;

/// One step of the order in which a list opens.
///
/// @param path a property, over to-one relations too
/// @param descending whether the greatest comes first
/// @param <T> the listed entity
public record OrderBy<T>(TypedPropertyPath<T, ?> path, boolean descending) {

    /// The smallest first.
    public static <T> OrderBy<T> asc(TypedPropertyPath<T, ?> path) {
        return new OrderBy<>(path, false);
    }

    /// The greatest first.
    public static <T> OrderBy<T> desc(TypedPropertyPath<T, ?> path) {
        return new OrderBy<>(path, true);
    }
}
