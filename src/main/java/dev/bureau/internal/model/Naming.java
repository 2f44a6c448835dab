package dev.bureau.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a Java name, in small letters, without a number at the end: "workPhone2" has "work"
/// and "phone".
///
/// @param joined the words without anything between them
record Naming(List<String> words, String joined) {

    private static final Pattern END = Pattern.compile("[ \\d]+$");

    /// The same names stand in hundreds of entities, and each is asked for dozens of times.
    private static final Map<String, Naming> KNOWN = new ConcurrentHashMap<>();

    private static final int MANY = 5_000;

    static Naming of(String name) {
        if (KNOWN.size() > MANY) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(name, Naming::read);
    }

    private static Naming read(String name) {
        var spaced = END.matcher(Words.of(name).toLowerCase(Locale.ROOT)).replaceAll("");
        var words = List.of(spaced.split(" "));
        return new Naming(words, String.join("", words));
    }

    /// Whether the words are these, however they are joined: "first name" is "firstName" and
    /// "firstname".
    boolean is(String phrase) {
        return endLike(phrase) && joined.equals(phrase.replace(" ", ""));
    }

    /// Whether the last letters are the same, which mostly answers the question.
    private boolean endLike(String phrase) {
        return !joined.isEmpty()
                && !phrase.isEmpty()
                && joined.charAt(joined.length() - 1) == phrase.charAt(phrase.length() - 1);
    }

    boolean isAny(String... phrases) {
        for (var phrase : phrases) {
            if (is(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the last words are these: "customer email address" ends with "email address".
    boolean ends(String phrase) {
        if (!endLike(phrase) || !joined.endsWith(phrase.replace(" ", ""))) {
            return false;
        }
        var wanted = List.of(phrase.split(" "));
        var from = words.size() - wanted.size();
        return is(phrase) || from >= 0 && words.subList(from, words.size()).equals(wanted);
    }

    boolean endsAny(String... phrases) {
        for (var phrase : phrases) {
            if (ends(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the words is among these.
    boolean hasAny(String... wanted) {
        return Stream.of(wanted).anyMatch(words::contains);
    }

    String last() {
        return words.getLast();
    }
}
