package dev.bureau.internal.unit;

import java.util.List;
import java.util.Optional;

/// What the application set for where Bureau keeps its own tables.
///
/// @param source the bean name of the data source; empty for that of the main persistence unit
public record UnitSettings(Optional<String> source) {

    /// Entities of Bureau's own, which get a persistence unit of their own.
    public record OwnEntities(List<Class<?>> types) {}
}
