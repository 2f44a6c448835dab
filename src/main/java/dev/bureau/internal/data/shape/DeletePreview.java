package dev.bureau.internal.data.shape;

import dev.bureau.schema.Reference;
import java.util.List;

/// What a deletion would do.
///
/// @param rows the rows to be deleted themselves, a few of them by name
/// @param goes rows of other entities that would go with them
/// @param blocks rows that refer to them and stop the deletion
/// @param loses rows of other entities that would stay, without the deleted rows among those they
///   are related to
/// @param forbidden entity names whose rows would go, but which the actor may not delete; an empty
///   one for those that they may not see
public record DeletePreview(
        Affected rows,
        List<Affected> goes,
        List<Affected> blocks,
        List<Affected> loses,
        List<String> forbidden) {

    /// Whether nothing stands against it.
    public boolean possible() {
        return blocks.isEmpty() && forbidden.isEmpty();
    }

    /// The same with nothing that refers to the rows.
    public DeletePreview unblocked() {
        return new DeletePreview(rows, goes, List.of(), loses, forbidden);
    }

    /// Rows of one entity.
    ///
    /// @param entity the JPA entity name; empty where the actor may not see such rows
    /// @param relation the path on that entity by which they refer to the deleted rows, empty for
    ///   the rows themselves
    /// @param samples the first few that the actor may see
    public record Affected(String entity, String relation, Count count, List<Reference> samples) {}
}
