package dev.bureau.filter;

import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import java.util.List;

/// A stretch between two values in words, open at an end without a value.
final class FilterRange {

    private FilterRange() {}

    /// The first and the last value of a comparison, empty where there is no bound.
    static List<String> ends(Compare chosen) {
        var values = chosen.values();
        return switch (chosen.operator()) {
            case LESS, AT_MOST -> List.of("", values.getFirst());
            case GREATER, AT_LEAST -> List.of(values.getFirst(), "");
            case BETWEEN -> values;
            case IS -> List.of(values.getFirst(), values.getFirst());
            case IS_NOT, CONTAINS, STARTS, ENDS, EMPTY, NOT_EMPTY, WITHIN -> List.of("", "");
        };
    }

    /// A comparison in words.
    ///
    /// @param shown its values as the reader writes them
    static String words(Compare chosen, List<String> shown, FieldContext context) {
        return switch (chosen.operator()) {
            case IS -> String.join(", ", shown);
            case BETWEEN -> describe(chosen.values(), shown, context);
            case WITHIN -> FilterPanel.words(context, chosen.values().getFirst());
            case IS_NOT,
                    LESS,
                    AT_MOST,
                    GREATER,
                    AT_LEAST,
                    CONTAINS,
                    STARTS,
                    ENDS,
                    EMPTY,
                    NOT_EMPTY ->
                    FilterPanel.words(
                            context, chosen.operator().code() + ".of", String.join(", ", shown));
        };
    }

    /// @param ends as they stand in the comparison
    /// @param shown as the reader writes them
    private static String describe(List<String> ends, List<String> shown, FieldContext context) {
        if (ends.getFirst().isEmpty()) {
            return FilterPanel.words(context, "lte.of", shown.getLast());
        }
        if (ends.getLast().isEmpty()) {
            return FilterPanel.words(context, "gte.of", shown.getFirst());
        }
        return FilterPanel.words(context, "between.of", shown.getFirst(), shown.getLast());
    }
}
