package dev.bureau.internal.data.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks a user name and password against the accounts of the back office. Whatever is wrong, the
/// answer is the same and takes the same time.
public final class SignIn implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(SignIn.class);
    private static final int LONGEST_NAME = 100;

    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;

    public SignIn(AccountStore accounts, Passwords passwords, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = AccountStore.normal(attempt.getName());
        var password = String.valueOf(attempt.getCredentials());
        if (username.isEmpty() || username.length() > LONGEST_NAME) {
            throw refused("a name of " + username.length() + " characters", attempt);
        }
        var wait = throttle.attempt(username, address(attempt));
        if (wait.isPositive()) {
            log.warn("Sign-in of {} from {} held back", quoted(username), address(attempt));
            throw new TooManyAttempts(wait);
        }
        var account = verified(accounts.find(username), password);
        if (account.isEmpty()) {
            throw refused(quoted(username), attempt);
        }
        return welcome(account.get(), password, attempt);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private Optional<Account> verified(Optional<Account> account, String password) {
        var right = passwords.match(password, account.map(Account::passwordHash).orElse(""));
        return account.filter(it -> right && it.active());
    }

    private Authentication welcome(Account account, String password, Authentication attempt) {
        throttle.succeeded(account.username(), address(attempt));
        accounts.signedIn(account.username(), clock.instant());
        if (passwords.outdated(account.passwordHash())) {
            accounts.rehash(account.username(), passwords.hash(password));
        }
        log.info("{} signed in from {}", quoted(account.username()), address(attempt));
        var token =
                UsernamePasswordAuthenticationToken.authenticated(
                        SignedIn.to(account),
                        null,
                        List.of(new SimpleGrantedAuthority("ROLE_BUREAU")));
        token.setDetails(attempt.getDetails());
        return token;
    }

    private static BadCredentialsException refused(String who, Authentication attempt) {
        log.warn("Sign-in of {} from {} refused", who, address(attempt));
        return new BadCredentialsException("wrong user name or password");
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    /// A typed name that cannot forge a line of the log.
    private static String quoted(String username) {
        return "'" + username.replaceAll("[^\\p{L}\\p{N}@._+-]", "?") + "'";
    }
}
