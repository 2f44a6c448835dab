package dev.bureau.internal.model;

import java.util.List;

/// What the list of a large table does without an index.
///
/// @param entity the name of the entity
/// @param rows about how many rows there are
/// @param uses what it does, such as "order by -publishedAt"
public record UnservedList(String entity, long rows, List<String> uses) {

    public UnservedList {
        uses = List.copyOf(uses);
    }

    /// Looks for them.
    @FunctionalInterface
    public interface Source {

        /// Those of tables with at least so many rows, as far as the databases tell. Takes a
        /// statement for each of these tables, and reads none of them.
        List<UnservedList> find(long rows);
    }
}
