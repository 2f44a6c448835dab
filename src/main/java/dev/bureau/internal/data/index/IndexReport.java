package dev.bureau.internal.data.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Which indexes serve the list of an entity, and which are missing.
///
/// @param rows about how many rows the table has; empty if the database does not tell
/// @param uses every order, filter and search field of the list that reads the entity's own table
public record IndexReport(OptionalLong rows, List<Use> uses) {

    /// Of what is no table, as a query or a hierarchy without a table of its own, and of databases
    /// that tell nothing.
    static final IndexReport NONE = new IndexReport(OptionalLong.empty(), List.of());

    public IndexReport {
        uses = List.copyOf(uses);
    }

    /// What a list does with its rows.
    public enum Purpose {
        ORDER,
        FILTER,
        SEARCH
    }

    /// One thing that the list does.
    ///
    /// @param path the attribute, with a `-` before it where the greatest comes first
    /// @param index the name of the index that serves it; empty if there is none
    /// @param change how to add one; empty where there is one, or none can help
    public record Use(
            Purpose purpose, String path, Optional<String> index, Optional<IndexChange> change) {}

    /// The indexes to add, each once.
    public List<IndexChange> changes() {
        return uses.stream().flatMap(use -> use.change().stream()).distinct().toList();
    }
}
