package dev.bureau.internal.data.account;

import dev.bureau.access.Permission;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One user with everything that decides what they may do, as it stands in the database now.
///
/// @param passwordHash empty where no password was set
/// @param permissions granted to them and to their groups
/// @param stamp sessions begun with another number are over
public record Account(
        long id,
        String username,
        String displayName,
        String passwordHash,
        boolean active,
        boolean superuser,
        Set<String> groups,
        Set<Permission> permissions,
        Optional<ZoneId> zone,
        Optional<Locale> locale,
        int stamp) {

    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
