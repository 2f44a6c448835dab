package dev.bureau.filter;

import dev.bureau.field.FieldContext;
import java.util.List;

/// A stretch between two values in words, open at an end without a value.
final class FilterRange {

    private FilterRange() {}

    /// @param ends as they stand in the comparison
    /// @param shown as the reader writes them
    static String describe(List<String> ends, List<String> shown, FieldContext context) {
        if (ends.getFirst().isEmpty()) {
            return FilterPanel.words(context, "lte.of", shown.getLast());
        }
        if (ends.getLast().isEmpty()) {
            return FilterPanel.words(context, "gte.of", shown.getFirst());
        }
        return FilterPanel.words(context, "between.of", shown.getFirst(), shown.getLast());
    }
}
