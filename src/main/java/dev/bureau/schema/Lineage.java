package dev.bureau.schema;

import java.util.List;
import java.util.Optional;

/// Where an entity stands among the entities that it extends and that extend it. Mapped
/// superclasses and plain classes in between do not count.
///
/// @param parent the nearest entity that it extends
/// @param subtypes every entity that extends it, directly or not
public record Lineage(Optional<Class<?>> parent, List<Class<?>> subtypes) {

    public Lineage {
        subtypes = List.copyOf(subtypes);
    }
}
