package dev.bureau.internal.data.account;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import java.time.ZoneOffset;
import java.util.Set;

/// Actors for tests.
final class TestActors {

    static final Actor ROOT = new Actor("root", "Root", true, Set.of(), Set.of(), ZoneOffset.UTC);

    /// A person with these rights who has no account.
    static Actor with(String username, Permission... permissions) {
        return new Actor(username, username, false, Set.of(), Set.of(permissions), ZoneOffset.UTC);
    }

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
