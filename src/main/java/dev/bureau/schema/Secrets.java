package dev.bureau.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells by its name whether an attribute holds a secret.
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
                    "apikey",
                    "hash",
                    "salt",
                    "credential",
                    "credentials",
                    "otp",
                    "totp");
    private static final Set<String> KEYS =
            Set.of("api", "private", "access", "signing", "encryption");

    private Secrets() {}

    /// Whether a word of the name, in camel or snake case, tells of a secret.
    static boolean named(String name) {
        var words =
                List.of(
                        name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z0-9]+"));
        for (int at = 0; at < words.size(); at++) {
            var key = at > 0 && words.get(at).equals("key") && KEYS.contains(words.get(at - 1));
            if (key || WORDS.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }
}
