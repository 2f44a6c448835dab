package dev.bureau.internal.data.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/// Somebody must wait before they may try to sign in again.
public final class TooManyAttempts extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    /// Full seconds to wait, at least one.
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
