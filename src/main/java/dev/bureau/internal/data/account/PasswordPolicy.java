package dev.bureau.internal.data.account;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which passwords are accepted: long ones of any kind, unless an attacker would try them early.
///
/// Refused are frequent passwords of leaks, also with something hung on, repetitions, runs over the
/// keyboard, and those that are little more than the user's or the product's name.
public final class PasswordPolicy {

    /// The least number of characters.
    public static final int MINIMUM = 15;

    /// The greatest number of characters, so that hashing stays cheap.
    public static final int MAXIMUM = 1024;

    private static final int ENOUGH_BESIDES = 8;
    private static final String[] RUNS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "qwertzuiop",
        "yxcvbnm"
    };

    private final Set<String> common;
    private final Collection<String> product;

    /// @param product words that attackers know of this installation, such as its name
    public PasswordPolicy(Collection<String> product) {
        this.common = CommonPasswords.load();
        this.product = Set.copyOf(product);
    }

    /// Why the password is refused, as a key of the message bundle; empty if it is accepted.
    ///
    /// @param person words that attackers know of the user: names, address
    public Optional<String> problem(String password, Collection<String> person) {
        if (password.codePointCount(0, password.length()) < MINIMUM) {
            return Optional.of("account.password.short");
        }
        if (password.length() > MAXIMUM) {
            return Optional.of("account.password.long");
        }
        if (password.codePoints().anyMatch(PasswordPolicy::unstorable)) {
            return Optional.of("account.password.characters");
        }
        return guessable(plain(password), person);
    }

    private Optional<String> guessable(String plain, Collection<String> person) {
        if (isCommon(plain) || isCommon(letters(plain)) || mostlyRuns(plain)) {
            return Optional.of("account.password.common");
        }
        var known = new HashSet<>(product);
        known.addAll(person);
        return besides(plain, known) < ENOUGH_BESIDES
                ? Optional.of("account.password.context")
                : Optional.empty();
    }

    private boolean isCommon(String text) {
        var unit = repeated(text);
        return common.contains(text)
                || common.contains(unit)
                || unit.length() < text.length() && unit.length() <= ENOUGH_BESIDES;
    }

    private static boolean unstorable(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// What is left without digits and signs at both ends.
    private static String letters(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /// The shortest text that makes this one by repetition.
    private static String repeated(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            var unit = text.substring(0, length);
            if (unit.repeat(text.length() / length + 1).startsWith(text)) {
                return unit;
            }
        }
        return text;
    }

    private static boolean mostlyRuns(String text) {
        var neighbours = 0;
        for (var at = 1; at < text.length(); at++) {
            neighbours += neighbours(text.substring(at - 1, at + 1)) ? 1 : 0;
        }
        return neighbours >= (text.length() - 1) * 4 / 5;
    }

    private static boolean neighbours(String pair) {
        var back = new StringBuilder(pair).reverse().toString();
        for (var run : RUNS) {
            if (run.contains(pair) || run.contains(back)) {
                return true;
            }
        }
        return pair.charAt(0) == pair.charAt(1);
    }

    /// How many letters and digits there are besides known words.
    private static long besides(String text, Collection<String> words) {
        var rest = text;
        for (var word : words) {
            for (var part : plain(word).split("[^\\p{L}\\p{N}]+")) {
                rest = part.length() < 3 ? rest : rest.replace(part, " ");
            }
        }
        return rest.codePoints().filter(point -> !Character.isWhitespace(point)).count();
    }
}
