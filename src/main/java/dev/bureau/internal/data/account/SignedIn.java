package dev.bureau.internal.data.account;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Who signed in, as the session remembers it: no rights, those are read when they are needed.
///
/// @param stamp the account's number at that time; with another one the session is over
public record SignedIn(String username, int stamp) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
