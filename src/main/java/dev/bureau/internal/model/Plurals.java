package dev.bureau.internal.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// English plurals, as far as names of entities need them.
final class Plurals {

    private static final Set<String> UNCHANGED =
            Set.of(
                    "news",
                    "series",
                    "species",
                    "staff",
                    "equipment",
                    "information",
                    "data",
                    "media",
                    "stock",
                    "feedback",
                    "metadata",
                    "content",
                    "inventory",
                    "people",
                    "sheep");

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("person", "people"),
                    Map.entry("child", "children"),
                    Map.entry("man", "men"),
                    Map.entry("woman", "women"),
                    Map.entry("mouse", "mice"),
                    Map.entry("foot", "feet"),
                    Map.entry("datum", "data"),
                    Map.entry("medium", "media"),
                    Map.entry("quiz", "quizzes"),
                    Map.entry("hero", "heroes"),
                    Map.entry("echo", "echoes"),
                    Map.entry("leaf", "leaves"),
                    Map.entry("shelf", "shelves"),
                    Map.entry("half", "halves"),
                    Map.entry("life", "lives"),
                    Map.entry("matrix", "matrices"),
                    Map.entry("criterion", "criteria"),
                    Map.entry("process", "processes"));

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern ANALYSIS = Pattern.compile(".*[aeiouy]sis");
    private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");

    private Plurals() {}

    /// The plural of the last word, in small letters.
    static String of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (UNCHANGED.contains(small)) {
            return small;
        }
        var irregular = IRREGULAR.get(small);
        if (irregular != null) {
            return irregular;
        }
        if (CONSONANT_Y.matcher(small).matches()) {
            return small.substring(0, small.length() - 1) + "ies";
        }
        if (ANALYSIS.matcher(small).matches()) {
            return small.substring(0, small.length() - 2) + "es";
        }
        return small + (HISSING.matcher(small).matches() ? "es" : "s");
    }
}
