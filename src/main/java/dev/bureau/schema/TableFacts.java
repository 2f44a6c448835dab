package dev.bureau.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the mapping says of the tables of one entity.
///
/// @param columns the facts of columns, by the path of the attribute that has the column for itself
/// @param uniqueKeys paths of the attributes of each unique key besides the primary one
/// @param rules the check constraints
/// @param partial the collections whose table demands more than they write
/// @param query whether the rows come from a query or a view, so that nobody can write them
public record TableFacts(
        Map<String, Column> columns,
        List<List<String>> uniqueKeys,
        List<Rule> rules,
        Set<String> partial,
        boolean query) {

    static final TableFacts NONE = new TableFacts(Map.of(), List.of(), List.of(), Set.of(), false);

    public TableFacts {
        columns = Map.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        rules = List.copyOf(rules);
        partial = Set.copyOf(partial);
    }

    /// The column of an attribute.
    Optional<Column> column(String path) {
        return Optional.ofNullable(columns.get(path));
    }

    /// The SQL expression that the database takes for a missing value.
    public Optional<String> defaultOf(String path) {
        return column(path).flatMap(Column::value);
    }

    /// A column.
    ///
    /// @param definition the type as written by hand
    /// @param value the SQL expression of its default
    record Column(Optional<Definition> definition, Optional<String> value) {}

    /// A check constraint.
    ///
    /// @param name empty if the database makes one
    /// @param condition in SQL
    /// @param paths the attributes whose columns it speaks of
    public record Rule(String name, String condition, List<String> paths) {
        public Rule {
            paths = List.copyOf(paths);
        }
    }
}
