package dev.bureau.internal.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Joins what two people did to the same text, where they changed different places of it. Changes
/// that touch each other are not joined, nor are different ones at the same place.
final class TextMerge {

    /// Another text for a stretch of the one that both saw.
    private record Hunk(int from, int to, String text) {

        boolean touches(Hunk other) {
            return from <= other.to && other.from <= to;
        }
    }

    private TextMerge() {}

    /// @return the text with both changes; empty if they cannot be joined
    static Optional<String> of(String base, String mine, String theirs) {
        var hunks = hunks(base, mine);
        for (var other : hunks(base, theirs)) {
            var here = hunks.stream().filter(other::touches).toList();
            if (here.isEmpty()) {
                hunks.add(other);
            } else if (!here.equals(List.of(other))) {
                return Optional.empty();
            }
        }
        hunks.sort(Comparator.comparingInt(Hunk::from));
        return Optional.of(applied(base, hunks));
    }

    private static List<Hunk> hunks(String base, String text) {
        var hunks = new ArrayList<Hunk>();
        var at = 0;
        var from = 0;
        var added = new StringBuilder();
        for (var piece : Diff.whole(base, text)) {
            switch (piece.kind()) {
                case SAME -> {
                    add(hunks, from, at, added);
                    at += piece.text().length();
                    from = at;
                }
                case REMOVED -> at += piece.text().length();
                case ADDED -> added.append(piece.text());
            }
        }
        add(hunks, from, at, added);
        return hunks;
    }

    private static void add(List<Hunk> hunks, int from, int to, StringBuilder added) {
        if (from < to || !added.isEmpty()) {
            hunks.add(new Hunk(from, to, added.toString()));
            added.setLength(0);
        }
    }

    private static String applied(String base, List<Hunk> hunks) {
        var text = new StringBuilder();
        var at = 0;
        for (var hunk : hunks) {
            text.append(base, at, hunk.from()).append(hunk.text());
            at = hunk.to();
        }
        return text.append(base, at, base.length()).toString();
    }
}
