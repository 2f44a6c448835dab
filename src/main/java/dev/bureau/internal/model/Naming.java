package dev.bureau.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of a Java name, in small letters, without a number at the end: "workPhone2" has "work"
/// and "phone".
record Naming(List<String> words) {

    static Naming of(String name) {
        var spaced = Words.of(name).toLowerCase(Locale.ROOT).replaceAll("[ \\d]+$", "");
        return new Naming(List.of(spaced.split(" ")));
    }

    /// Whether the words are these, however they are joined: "first name" is "firstName" and
    /// "firstname".
    boolean is(String phrase) {
        return String.join("", words).equals(phrase.replace(" ", ""));
    }

    boolean isAny(String... phrases) {
        return Stream.of(phrases).anyMatch(this::is);
    }

    /// Whether the last words are these: "customer email address" ends with "email address".
    boolean ends(String phrase) {
        var wanted = List.of(phrase.split(" "));
        var from = words.size() - wanted.size();
        return is(phrase) || from >= 0 && words.subList(from, words.size()).equals(wanted);
    }

    boolean endsAny(String... phrases) {
        return Stream.of(phrases).anyMatch(this::ends);
    }

    /// Whether one of the words is among these.
    boolean hasAny(String... wanted) {
        return Stream.of(wanted).anyMatch(words::contains);
    }

    String last() {
        return words.getLast();
    }
}
