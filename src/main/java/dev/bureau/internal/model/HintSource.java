package dev.bureau.internal.model;

import dev.bureau.internal.unit.PersistenceUnit;

/// Asks the database of a persistence unit what defaults may build on.
@FunctionalInterface
public interface HintSource {

    /// Asks nothing.
    HintSource NONE = unit -> Hints.NONE;

    Hints of(PersistenceUnit unit);
}
