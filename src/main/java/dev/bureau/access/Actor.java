package dev.bureau.access;

import java.time.ZoneId;
import java.util.Set;

/// Who acts, with what was granted to them at this moment.
///
/// @param username the unique sign-in name
/// @param displayName the name people read
/// @param superuser whether everything is granted
/// @param groups the names of the groups they are in
/// @param permissions what was granted to them and to their groups
/// @param zone the time zone in which days begin and end for them
public record Actor(
        String username,
        String displayName,
        boolean superuser,
        Set<String> groups,
        Set<Permission> permissions,
        ZoneId zone) {

    public Actor {
        groups = Set.copyOf(groups);
        permissions = Set.copyOf(permissions);
    }

    /// Whether this was granted. Who may change rows may see them, too. Says nothing of single
    /// rows: those are the matter of row rules.
    public boolean has(Permission permission) {
        return superuser
                || permissions.contains(permission)
                || permission.operation().equals(Permission.VIEW)
                        && permissions.contains(
                                new Permission(permission.entity(), Permission.CHANGE));
    }

    /// Whether they are in the group of this name.
    public boolean in(String group) {
        return groups.contains(group);
    }
}
