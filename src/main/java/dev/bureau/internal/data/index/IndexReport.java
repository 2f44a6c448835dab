package dev.bureau.internal.data.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Which indexes serve the list of an entity, and which are missing.
///
/// @param rows about how many rows the table has; empty if the database does not tell
/// @param uses every order, filter and search field of the list of which it can be told
/// @param untold those of which it cannot: written in code, or over relations to many
public record IndexReport(OptionalLong rows, List<Use> uses, List<Use> untold) {

    /// Of what is no table, as a query or a hierarchy without a table of its own, and of databases
    /// that tell nothing.
    static final IndexReport NONE = new IndexReport(OptionalLong.empty(), List.of(), List.of());

    public IndexReport {
        uses = List.copyOf(uses);
        untold = List.copyOf(untold);
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
            Purpose purpose, String path, Optional<String> index, Optional<IndexChange> change) {

        /// One of which nothing is known.
        static Use untold(Purpose purpose, String path) {
            return new Use(purpose, path, Optional.empty(), Optional.empty());
        }
    }

    /// The indexes to add, each once.
    public List<IndexChange> changes() {
        return uses.stream().flatMap(use -> use.change().stream()).distinct().toList();
    }
}
