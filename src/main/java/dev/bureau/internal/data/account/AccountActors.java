package dev.bureau.internal.data.account;

import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContextHolder;

/// Tells who acts, from the accounts of the back office: the session only says which one, the
/// rights are those of the database. They are remembered for two seconds, since one page asks many
/// times.
public final class AccountActors implements ActorSource {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MANY = 10_000;

    private final AccountStore accounts;
    private final ZoneId zone;
    private final Clock clock;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /// @param zone of people who did not choose one
    public AccountActors(AccountStore accounts, ZoneId zone, Clock clock) {
        this.accounts = accounts;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> current() {
        return account().map(this::actor);
    }

    /// The account of who is signed in, if their session still holds.
    public Optional<Account> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? account(signedIn)
                : Optional.empty();
    }

    /// The account, if a session of it still holds: it is active, and nobody ended its sessions.
    public Optional<Account> account(SignedIn signedIn) {
        return read(signedIn.account())
                .filter(account -> account.active() && account.stamp() == signedIn.stamp());
    }

    /// Reads everything anew from now on, after somebody changed accounts.
    public void forget() {
        known.clear();
    }

    private Optional<Account> read(long id) {
        var now = clock.instant();
        var remembered = known.get(id);
        if (remembered != null && remembered.until.isAfter(now)) {
            return remembered.account;
        }
        if (known.size() > MANY) {
            known.clear();
        }
        var account = accounts.find(id);
        known.put(id, new Known(account, now.plus(FRESH)));
        return account;
    }

    private Actor actor(Account account) {
        return new Actor(
                account.username(),
                account.displayName(),
                account.superuser(),
                account.groups(),
                account.permissions(),
                account.zone().orElse(zone));
    }

    /// What was read, and how long it may be used.
    private record Known(Optional<Account> account, Instant until) {}
}
