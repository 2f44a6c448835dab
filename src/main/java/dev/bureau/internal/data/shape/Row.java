package dev.bureau.internal.data.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a list.
///
/// @param id the key in the text form that URLs have
/// @param entity the name of the entity that the row is of: the listed one, or a subtype
/// @param label the row's title
/// @param cells a value per asked column: as the entity holds it, a [dev.bureau.schema.Reference]
///   for a relation, null where there is none, an [Unreadable] where it cannot be read
public record Row(String id, String entity, String label, List<@Nullable Object> cells) {}
