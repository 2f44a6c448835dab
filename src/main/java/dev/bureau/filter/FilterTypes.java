package dev.bureau.filter;

import dev.bureau.schema.Attribute;
import java.util.Optional;

/// The default filter for each kind of attribute.
public final class FilterTypes {

    private FilterTypes() {}

    /// The filter for an attribute that nobody configured; empty for what cannot be filtered.
    public static Optional<FilterType> of(Attribute attribute) {
        return Optional.empty();
    }
}
