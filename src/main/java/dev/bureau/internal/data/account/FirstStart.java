package dev.bureau.internal.data.account;

import dev.bureau.access.Accounts.NewUser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets whoever reads the server's console make the first account, once. The code is never stored
/// and never sent to a browser; the row that [NewAccounts] writes with the account closes this for
/// ever.
public final class FirstStart {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final int BITS = 128;

    private final NewAccounts accounts;
    private final PasswordPolicy policy;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable Code code;
    private volatile boolean closed;

    public FirstStart(NewAccounts accounts, PasswordPolicy policy, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.clock = clock;
    }

    /// Whether the first account has yet to be made.
    public boolean open() {
        if (!closed) {
            closed = accounts.bootstrapped();
        }
        return !closed;
    }

    /// A new code, which makes older ones worthless.
    public String issueCode() {
        var bytes = new byte[BITS / 8];
        random.nextBytes(bytes);
        var text = HexFormat.of().formatHex(bytes);
        code = new Code(text, clock.instant().plus(VALID));
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    /// Makes the first superuser for somebody who knows the code.
    ///
    /// @return why nothing was made, as a key of the message bundle; empty if it was
    public Optional<String> create(String typed, NewUser user) {
        if (!open()) {
            return Optional.of("account.setup.closed");
        }
        if (!matches(typed)) {
            return Optional.of("account.setup.code.wrong");
        }
        var person = List.of(user.username(), user.displayName());
        var problem = policy.problem(user.password(), person);
        return problem.isPresent() ? problem : made(user);
    }

    private Optional<String> made(NewUser user) {
        if (!accounts.first(user)) {
            return Optional.of("account.setup.closed");
        }
        code = null;
        closed = true;
        return Optional.empty();
    }

    private boolean matches(String typed) {
        var issued = code;
        var text = typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
        return issued != null
                && MessageDigest.isEqual(bytes(issued.text), bytes(text))
                && clock.instant().isBefore(issued.until);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The code and its end.
    private record Code(String text, Instant until) {

        @Override
        public String toString() {
            return "Code";
        }
    }
}
