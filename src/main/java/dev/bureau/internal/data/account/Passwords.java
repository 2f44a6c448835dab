package dev.bureau.internal.data.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Makes and checks password hashes: Argon2id, 19 MiB, two passes. A few run at a time, so that a
/// flood of sign-ins cannot take all the memory.
public final class Passwords {

    /// Of no password that anybody knows, with the settings below.
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$4wIOGnRudsonIXwZzfoSxQ$PDEnTcQ6qiTZWUmFmSl8kvqtzFfH+6TohWyW94Z3Fdk";

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
    private final Semaphore turns =
            new Semaphore(Math.max(4, Runtime.getRuntime().availableProcessors()), true);

    /// The hash to be stored.
    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(composed(password));
        } finally {
            turns.release();
        }
    }

    /// Whether the password has this hash. Costs the same time where there is no hash.
    ///
    /// @param hash empty where no password was set, or there is no such user
    public boolean match(String password, String hash) {
        if (password.length() > PasswordPolicy.MAXIMUM) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            var known = hash.startsWith("$argon2id$");
            return encoder.matches(composed(password), known ? hash : NOBODY) && known;
        } finally {
            turns.release();
        }
    }

    /// Whether the hash was made with weaker settings than today's.
    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /// The same characters whatever the keyboard composed them of.
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
