package dev.bureau.internal.data.shape;

import dev.bureau.query.Condition.Compare;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows of a list that have one value in common.
///
/// @param value as the entity holds it, a [dev.bureau.schema.Reference] for a relation, the first
///   day of a stretch of time; null for the rows that have none
/// @param condition what its rows fulfil
/// @param count how many there are
/// @param figures the totals that were asked for
public record Group(
        @Nullable Object value, Compare condition, Count count, Map<Wanted, Figure> figures) {

    public Group {
        figures = Map.copyOf(figures);
    }
}
