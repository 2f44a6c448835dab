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
                    "goods",
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

    /// Singular words that look like plurals.
    private static final Set<String> ENDING_IN_S =
            Set.of(
                    "lens",
                    "canvas",
                    "atlas",
                    "alias",
                    "gas",
                    "bias",
                    "corps",
                    "sms",
                    "gps",
                    "sales",
                    "settings",
                    "goods",
                    "details",
                    "statistics",
                    "metrics",
                    "logistics",
                    "contents",
                    "terms",
                    "means",
                    "headquarters",
                    "always",
                    "sis",
                    "os",
                    "dns",
                    "tls",
                    "has",
                    "yes",
                    "this",
                    "its",
                    "movies",
                    "cookies",
                    "ties");

    private static final Pattern PLURAL = Pattern.compile(".{2,}([^aeiousxzh]|[^s]e)s");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern ANALYSIS = Pattern.compile(".*[aeiouy]sis");
    private static final Pattern DOINGS = Pattern.compile(".{2,}ings");
    private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)");

    private Plurals() {}

    /// The singular of a word that is certainly a plural, as tables are often named; other words as
    /// they are.
    static String singular(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (UNCHANGED.contains(small)
                || !PLURAL.matcher(small).matches()
                || ENDING_IN_S.contains(small)) {
            return word;
        }
        return small.endsWith("ies") && small.length() > 4
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
    }

    /// The plural of the last word, in small letters.
    static String of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (DOINGS.matcher(small).matches()) {
            return small;
        }
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
