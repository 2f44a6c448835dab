package dev.bureau.internal.data.index;

import java.util.List;

/// An index that a table has.
///
/// @param tree whether it keeps its rows in an order
/// @param partial whether it leaves rows out
/// @param parts what it is over, the leading one first
record TableIndex(String name, boolean tree, boolean partial, List<Part> parts) {

    /// @param column the column as the database names it, without quotes, in lower case; or an
    ///   expression
    /// @param nullsFirst whether empty values come before the others
    /// @param contains whether texts are found by what stands in the middle of them
    record Part(String column, boolean descending, boolean nullsFirst, boolean contains) {

        private boolean orders(Wanted.Step step, boolean backwards) {
            return column.equals(step.plain())
                    && (descending == backwards) != step.descending()
                    && (!step.nullable() || nullsFirst == backwards);
        }
    }

    /// Whether rows can be read from it in this order, forwards or backwards. What is behind a step
    /// of many values is sorted in passing.
    boolean orders(List<Wanted.Step> steps, boolean few) {
        return tree && !partial && (orders(steps, few, false) || orders(steps, few, true));
    }

    private boolean orders(List<Wanted.Step> steps, boolean few, boolean backwards) {
        var enough = few ? steps.size() : 1;
        for (var at = 0; at < enough; at++) {
            if (at >= parts.size() || !parts.get(at).orders(steps.get(at), backwards)) {
                return false;
            }
        }
        return true;
    }

    /// Whether rows of one value are found in it, and have this order there.
    boolean finds(List<Wanted.Step> columns, List<Wanted.Step> order) {
        return finds(columns)
                && new TableIndex(name, tree, partial, parts.subList(columns.size(), parts.size()))
                        .orders(order, true);
    }

    /// Whether rows of one value are found in it.
    boolean finds(List<Wanted.Step> columns) {
        return tree
                && !partial
                && parts.size() >= columns.size()
                && columns.stream()
                        .allMatch(column ->
                                parts.subList(0, columns.size()).stream()
                                        .anyMatch(part -> part.column().equals(column.plain())));
    }

    /// Whether texts that contain a word are found in it.
    boolean contains(Wanted.Step column) {
        return !partial
                && parts.stream()
                        .anyMatch(part -> part.contains() && part.column().equals(column.plain()));
    }
}
