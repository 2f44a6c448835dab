package newsroom.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The part of an address that names a page: `storm-over-the-harbour`.
public final class Slug {

    /// Words of small letters and digits, joined by hyphens.
    static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /// What is said about a slug that does not match.
    static final String MESSAGE = "{newsroom.slug}";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /// The slug of a text: `Crème brûlée, twice` gives `creme-brulee-twice`.
    public static String of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var words = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        var slug = GAPS.matcher(words).replaceAll("-");
        var start = slug.startsWith("-") ? 1 : 0;
        var end = slug.length() > start && slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
