package dev.bureau.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells by its name whether a text is a secret: "apiToken" and "token_hash" are, "tokenType" and
/// "hashtag" are not.
final class Secrets {

    private static final Set<String> WORDS =
            Set.of(
                    "password",
                    "passwd",
                    "pwd",
                    "passphrase",
                    "passcode",
                    "secret",
                    "secrets",
                    "token",
                    "tokens",
                    "apikey",
                    "hash",
                    "salt",
                    "credential",
                    "credentials",
                    "otp",
                    "totp",
                    "pin",
                    "cvv",
                    "cvv2",
                    "cvc");

    /// What may follow: another form of the same thing.
    private static final Set<String> FORMS =
            Set.of(
                    "hash",
                    "salt",
                    "digest",
                    "value",
                    "text",
                    "string",
                    "key",
                    "encrypted",
                    "encoded",
                    "hashed",
                    "plain",
                    "raw",
                    "answer",
                    "question",
                    "hint",
                    "old",
                    "new");

    /// What makes a key a secret one.
    private static final Set<String> KEYS =
            Set.of(
                    "api",
                    "private",
                    "access",
                    "signing",
                    "encryption",
                    "activation",
                    "reset",
                    "recovery",
                    "session");

    /// What makes a hash a mere fingerprint.
    private static final Set<String> FINGERPRINTS =
            Set.of("content", "file", "commit", "block", "git", "image", "body", "document");

    /// What a table of secrets calls each of them.
    private static final Set<String> CONTENTS = Set.of("value", "key", "code");

    private Secrets() {}

    /// Whether it is what the rows of such a table are kept for: the "value" of an "api_key".
    static boolean held(String table, String name) {
        return CONTENTS.contains(name)
                && named(table.substring(table.lastIndexOf('.') + 1).replaceAll("(?i)s\\W*$", ""));
    }

    /// Whether a word of the name, in camel or snake case, tells of a secret, and what follows does
    /// not tell of something else.
    static boolean named(String name) {
        var words =
                List.of(
                        name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z0-9]+"));
        for (var at = 0; at < words.size(); at++) {
            if (secret(words, at) && FORMS.containsAll(words.subList(at + 1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean secret(List<String> words, int at) {
        var word = words.get(at);
        var before = at == 0 ? "" : words.get(at - 1);
        if (word.equals("key")) {
            return KEYS.contains(before);
        }
        return WORDS.contains(word) && !(word.equals("hash") && FINGERPRINTS.contains(before));
    }
}
