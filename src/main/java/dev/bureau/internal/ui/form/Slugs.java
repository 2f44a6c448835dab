package dev.bureau.internal.ui.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Makes addresses of words: "Sturm über dem Hafen" becomes "sturm-uber-dem-hafen".
final class Slugs {

    /// Letters that Unicode does not take apart.
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ð", "d", "þ",
                    "th");

    private Slugs() {}

    static String of(String words) {
        var text = words.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[’']", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
