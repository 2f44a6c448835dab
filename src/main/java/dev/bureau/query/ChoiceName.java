package dev.bureau.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What filters and choices that have words only are called in addresses.
public final class ChoiceName {

    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    private ChoiceName() {}

    /// The name of a choice: "No comments" gives `no-comments`.
    public static String of(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll(BETWEEN, "-").replaceAll("^-|-$", "");
    }

    /// The name of a filter, as that of an attribute would be: "Open questions" gives
    /// `openQuestions`; empty where there is no letter or digit.
    public static String ofFilter(String title) {
        var joined =
                Arrays.stream(title.split(BETWEEN))
                        .filter(word -> !word.isEmpty())
                        .map(word ->
                                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
        return joined.isEmpty()
                ? ""
                : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
