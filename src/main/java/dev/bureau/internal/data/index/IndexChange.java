package dev.bureau.internal.data.index;

import java.util.List;
import java.util.stream.Collectors;

/// An index to add, as SQL and as a change set of Liquibase.
///
/// @param name the name of the index
/// @param statements in the order in which they run, without semicolons
/// @param concurrent whether they may not run in a transaction, because rows can be written
///   meanwhile
public record IndexChange(String name, List<String> statements, boolean concurrent) {

    public IndexChange {
        statements = List.copyOf(statements);
    }

    /// The change sets as a file of its own.
    public static String liquibase(List<IndexChange> changes) {
        return changes.stream()
                .map(IndexChange::changeSet)
                .collect(Collectors.joining("", "databaseChangeLog:\n", ""));
    }

    private String changeSet() {
        var transaction = concurrent ? "      runInTransaction: false\n" : "";
        return "  - changeSet:\n"
                + "      id: "
                + name
                + "\n      author: bureau\n"
                + transaction
                + "      changes:\n"
                + statements.stream().map(IndexChange::change).collect(Collectors.joining());
    }

    /// Literal blocks of YAML need no quotes.
    private static String change(String statement) {
        return "        - sql:\n            sql: |-\n              " + statement + "\n";
    }
}
