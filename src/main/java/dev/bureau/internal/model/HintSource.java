package dev.bureau.internal.model;

import dev.bureau.internal.unit.PersistenceUnit;
import dev.bureau.schema.EntitySchema;
import java.util.List;

/// Asks the database of a persistence unit what defaults may build on.
@FunctionalInterface
public interface HintSource {

    /// Asks nothing.
    HintSource NONE = (unit, schemas) -> Hints.NONE;

    Hints of(PersistenceUnit unit, List<EntitySchema> schemas);
}
