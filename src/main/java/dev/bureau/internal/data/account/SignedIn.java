package dev.bureau.internal.data.account;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Who signed in, as the session remembers it: no rights, those are read when they are needed.
///
/// @param account the key of the account, which stays when its name changes
/// @param username at that time
/// @param stamp the account's number at that time; with another one the session is over
public record SignedIn(long account, String username, int stamp)
        implements AuthenticatedPrincipal, Serializable {

    static SignedIn to(Account account) {
        return new SignedIn(account.id(), account.username(), account.stamp());
    }

    /// The same person with another stamp.
    public SignedIn anew(int stamp) {
        return new SignedIn(account, username, stamp);
    }

    @Override
    public String getName() {
        return username;
    }
}
