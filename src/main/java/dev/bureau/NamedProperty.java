package dev.bureau;

import org.springframework.data.core.TypedPropertyPath;

/// A property known by its name only.
record NamedProperty<T, P>(String path) implements TypedPropertyPath<T, P> {

    @Override
    public String toDotPath() {
        return path;
    }

    /// Values are read by JPA, never through the declaration.
    @Override
    public P get(T row) {
        throw new UnsupportedOperationException(path + ": no getter (expected: a name only)");
    }

    @Override
    public String toString() {
        return path;
    }
}
