package newsroom.article;

import java.util.regex.Pattern;

/// Counts the words of a Markdown text: runs that hold a letter or a digit, so marks such as `##`
/// and `-` do not count.
public final class WordCount {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{L}\\p{N}]*[\\p{L}\\p{N}]\\S*");

    private WordCount() {}

    public static int of(String markdown) {
        return (int) WORD.matcher(markdown).results().count();
    }
}
