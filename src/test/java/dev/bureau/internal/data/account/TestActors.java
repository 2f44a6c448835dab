package dev.bureau.internal.data.account;

import dev.bureau.access.Actor;
import java.time.ZoneOffset;
import java.util.Set;

/// Actors for tests.
final class TestActors {

    /// A superuser who has no account here.
    static final Actor ELSEWHERE =
            new Actor("elsewhere", "Elsewhere", true, Set.of(), Set.of(), ZoneOffset.UTC);

    /// The person of this account.
    static Actor of(Account account) {
        return new Actor(
                account.username(),
                account.displayName(),
                account.superuser(),
                account.groups(),
                account.permissions(),
                ZoneOffset.UTC);
    }
}
