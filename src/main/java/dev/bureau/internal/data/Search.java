package dev.bureau.internal.data;

import java.util.List;
import java.util.regex.Pattern;

/// What a person typed to find rows, taken apart: words at white space, quoted phrases whole.
final class Search {

    static final int LONGEST = 200;
    static final int MOST_WORDS = 10;

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

    private Search() {}

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// Makes a text stand for itself in a `like`.
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
