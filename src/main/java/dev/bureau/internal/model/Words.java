package dev.bureau.internal.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes English words from Java names.
public final class Words {

    /// Before a capital after a small letter, and before the last capital of several, but for a
    /// first one that stands alone: "XRay" is one word.
    private static final Pattern HUMP =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<!^[A-Z])(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern PROPER = Pattern.compile("[A-Z]{2}[a-z].*");

    /// Before the number of one of several, as in "line2"; names such as "sha256" stay whole.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<=\\p{Ll}{3})(?<!sha|base|utf|ipv|auth|latin|http|log|crc)(?=\\d{1,2}$)",
                    Pattern.CASE_INSENSITIVE);

    /// What everybody writes in capitals, however the code does.
    private static final Set<String> CAPITALS =
            Set.of(
                    "api", "bic", "csv", "ean", "faq", "gps", "html", "iban", "ip", "isbn", "json",
                    "pdf", "seo", "sku", "sms", "ssn", "uri", "url", "uuid", "vat", "vip", "xml");

    private Words() {}

    /// Splits a name in camel or snake case: "publishedAt" becomes "Published at".
    public static String of(String name) {
        var plain = name.substring(name.lastIndexOf('$') + 1).replace('_', ' ').replace('.', ' ');
        var humps = HUMP.matcher(plain).replaceAll(" ").trim();
        var spaced = NUMBER.matcher(humps).replaceAll(" ");
        var words = new StringBuilder();
        for (var word : spaced.split(" +")) {
            words.append(words.isEmpty() ? "" : " ").append(written(word));
        }
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String written(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var capitals = word.toUpperCase(Locale.ROOT);
        if (word.length() > 1 && word.equals(capitals) || CAPITALS.contains(small)) {
            return capitals;
        }
        return PROPER.matcher(word).matches() ? word : small;
    }

    /// What an entity is called, without what only tells that it is one: "CustomerEntity" and
    /// "TblCustomer" are a "Customer".
    public static String entity(String name) {
        var simple = name.substring(name.lastIndexOf('$') + 1);
        var stripped =
                simple.replaceAll("^(?:(?i:tbl|t_|tb_)(?=_?\\p{Lu}|[a-z]{3})_?|Jpa(?=\\p{Lu}))", "")
                        .replaceAll("(?<=.{2})(?:JpaEntity|Entity|Jpa|_entity|_ENTITY|Impl)$", "");
        return of(stripped.isEmpty() ? simple : stripped);
    }

    /// The English plural: "category" becomes "categories".
    public static String plural(String singular) {
        var last = singular.lastIndexOf(' ') + 1;
        var word = singular.substring(last);
        var plural = Plurals.of(word);
        if (plural.startsWith(word.toLowerCase(Locale.ROOT))) {
            return singular + plural.substring(word.length());
        }
        var first = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        return singular.substring(0, last)
                + plural.substring(0, first).toUpperCase(Locale.ROOT)
                + plural.substring(first);
    }

    /// The name in URLs: "Blog posts" becomes "blog-posts".
    public static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
