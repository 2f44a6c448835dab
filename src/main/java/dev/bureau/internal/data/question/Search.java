package dev.bureau.internal.data.question;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person typed to find rows, taken apart: words at white space, phrases in quotes of any
/// kind whole.
public final class Search {

    static final int LONGEST = 200;
    static final int MOST_WORDS = 10;

    private static final Pattern WORD =
            Pattern.compile("\"([^\"]*)\"?|(?<!\\S)'([^']+)'(?!\\S)|([^\\s\"]+)");
    private static final Pattern CURLY = Pattern.compile("[“”„«»]");

    private Search() {}

    public static List<String> words(String text) {
        return WORD.matcher(CURLY.matcher(text).replaceAll("\""))
                .results()
                .flatMap(found ->
                        Stream.of(found.group(1), found.group(2), found.group(3))
                                .filter(Objects::nonNull))
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
