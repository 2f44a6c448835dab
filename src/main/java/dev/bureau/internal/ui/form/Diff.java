package dev.bureau.internal.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells two texts apart word by word. Long stretches that are alike are shortened to their ends.
final class Diff {

    private static final int MOST_COMPARED = 1_000_000;
    private static final int NEIGHBOURS = 6;

    private final String[] before;
    private final String[] after;
    private final List<Piece> pieces = new ArrayList<>();

    /// A stretch of text.
    ///
    /// @param kind whether both have it
    record Piece(Kind kind, String text) {}

    /// Which of the two texts a stretch belongs to.
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    private Diff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    static List<Piece> of(String before, String after) {
        return shortened(whole(before, after));
    }

    /// Every stretch in its whole length: those of a kind with [Kind#SAME] make one of the texts.
    static List<Piece> whole(String before, String after) {
        return new Diff(before, after).compare();
    }

    /// Words with the space behind them, so that joining them gives the text again.
    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private List<Piece> compare() {
        var start = 0;
        while (start < Math.min(before.length, after.length)
                && before[start].equals(after[start])) {
            start++;
        }
        var end = 0;
        while (end < Math.min(before.length, after.length) - start
                && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        add(Kind.SAME, before, 0, start);
        middle(start, before.length - end, after.length - end);
        add(Kind.SAME, before, before.length - end, before.length);
        return pieces;
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
        var rows = beforeEnd - start;
        var columns = afterEnd - start;
        if ((long) rows * columns > MOST_COMPARED) {
            add(Kind.REMOVED, before, start, beforeEnd);
            add(Kind.ADDED, after, start, afterEnd);
            return;
        }
        var common = common(start, rows, columns);
        var i = 0;
        var j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && before[start + i].equals(after[start + j])) {
                add(Kind.SAME, before, start + i, start + i + 1);
                i++;
                j++;
            } else if (j == columns || i < rows && common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.REMOVED, before, start + i, start + i + 1);
                i++;
            } else {
                add(Kind.ADDED, after, start + j, start + j + 1);
                j++;
            }
        }
    }

    /// The length of the longest common sequence of the rests, by where they begin.
    private int[][] common(int start, int rows, int columns) {
        var common = new int[rows + 1][columns + 1];
        for (var i = rows - 1; i >= 0; i--) {
            for (var j = columns - 1; j >= 0; j--) {
                common[i][j] =
                        before[start + i].equals(after[start + j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, String[] words, int from, int to) {
        if (from == to) {
            return;
        }
        var text = String.join("", Arrays.copyOfRange(words, from, to));
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<Piece> shortened(List<Piece> pieces) {
        var last = pieces.size() - 1;
        var shown = new ArrayList<Piece>();
        for (var index = 0; index <= last; index++) {
            var piece = pieces.get(index);
            shown.add(
                    piece.kind() == Kind.SAME
                            ? new Piece(Kind.SAME, ends(piece.text(), index > 0, index < last))
                            : piece);
        }
        return shown;
    }

    private static String ends(String text, boolean head, boolean tail) {
        var words = words(text);
        if (words.length <= 2 * NEIGHBOURS + 1) {
            return text;
        }
        var start = String.join("", Arrays.copyOfRange(words, 0, NEIGHBOURS));
        var end =
                String.join("", Arrays.copyOfRange(words, words.length - NEIGHBOURS, words.length));
        return (head ? start : "") + "… " + (tail ? end : "");
    }
}
