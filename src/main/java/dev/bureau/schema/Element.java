package dev.bureau.schema;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One value of an [Attribute.Elements], apart from the entity: a basic value as the entity holds
/// it, a [Reference] to a row, or the values of an embeddable as a map by path within it.
///
/// @param key the key in a map, null in other collections
public record Element(@Nullable Object key, @Nullable Object value) {

    /// An element of a collection without keys.
    public static Element of(@Nullable Object value) {
        return new Element(null, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Element element
                && Objects.deepEquals(key, element.key)
                && Objects.deepEquals(value, element.value);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(new @Nullable Object[] {key, value});
    }
}
