package dev.bureau.internal.data.shape;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One row as the actor saw it, for a form. Holds values, never entities.
///
/// @param entity the name of the entity that the row is of: the one asked for, or a subtype
/// @param id the key in the text form that URLs have; empty for a row that is to be added
/// @param label the row's title; empty for a row that is to be added
/// @param values by path, of the readable attributes only: as the entity holds them, a
///   [dev.bureau.schema.Reference] for a relation to one, a `Set` of them for a relation to many
/// @param children by inline path: the rows that the actor may see
/// @param writable the paths that the actor may write
/// @param operations what the actor may do with this row: change, delete, names of actions; of
///   inlines as `path:add`, `path:change`, `path:delete`; `path:more` says that an inline has more
///   rows than are shown
/// @param cut how many values or children there are, by path, where only the first are here
/// @param page where the application itself shows the row; empty if nowhere
public record Snapshot(
        String entity,
        String id,
        String label,
        Map<String, @Nullable Object> values,
        Map<String, List<Snapshot>> children,
        Set<String> writable,
        Set<String> operations,
        Map<String, Long> cut,
        Optional<URI> page) {

    /// A row of which everything is here.
    public Snapshot(
            String entity,
            String id,
            String label,
            Map<String, @Nullable Object> values,
            Map<String, List<Snapshot>> children,
            Set<String> writable,
            Set<String> operations) {
        this(entity, id, label, values, children, writable, operations, Map.of(), Optional.empty());
    }
}
