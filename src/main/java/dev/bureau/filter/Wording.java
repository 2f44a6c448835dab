package dev.bureau.filter;

import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Locale;

/// How comparisons are called: words contain, numbers are more, days are after.
public enum Wording {
    /// One of several that are known: a constant, a related row, yes or no.
    CHOICE,
    /// Characters.
    TEXT,
    /// Numbers and other things that have a size.
    SIZE,
    /// Days and points of time.
    DAY;

    /// What an operator is called: "is one of", "contains", "before".
    public String name(Operator operator, FieldContext context) {
        return words(context, "name." + key() + "." + operator.code());
    }

    /// A comparison in a few words.
    ///
    /// @param shown its values as the reader writes them
    public String describe(Compare chosen, List<String> shown, FieldContext context) {
        var all = String.join(", ", shown);
        return switch (chosen.operator()) {
            case EMPTY, NOT_EMPTY -> words(context, chosen.operator().code());
            case IS -> all;
            case WITHIN -> all;
            case BETWEEN -> between(chosen.values(), shown, context);
            case LESS, GREATER -> words(context, key(chosen.operator()) + ".of", all);
            case IS_NOT, AT_MOST, AT_LEAST, CONTAINS, NOT_CONTAINS, STARTS, ENDS ->
                    words(context, chosen.operator().code() + ".of", all);
        };
    }

    private String key(Operator operator) {
        return this == DAY ? "day." + operator.code() : operator.code();
    }

    /// The part of bundle keys that stands for it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param ends as they stand in the comparison
    /// @param shown as the reader writes them
    private static String between(List<String> ends, List<String> shown, FieldContext context) {
        if (ends.getFirst().isEmpty()) {
            return words(context, "lte.of", shown.getLast());
        }
        if (ends.getLast().isEmpty()) {
            return words(context, "gte.of", shown.getFirst());
        }
        return words(context, "between.of", shown.getFirst(), shown.getLast());
    }

    /// Words of the filter bundle with their places filled in.
    static String words(FieldContext context, String key, String... values) {
        var words = context.text().apply("filter." + key);
        for (var place = 0; place < values.length; place++) {
            words = words.replace("{" + place + "}", values[place]);
        }
        return words;
    }
}
