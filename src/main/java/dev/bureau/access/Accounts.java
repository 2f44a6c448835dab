package dev.bureau.access;

import java.util.Set;

/// The users and groups of the back office, for application code: seeds, imports, tests. A bean of
/// this type exists where Bureau keeps the accounts itself.
///
/// The caller is trusted: no rights are asked for. Running it again changes nothing that is there
/// already, so that a seed may run at every start.
///
/// ```java
/// accounts.group("Editor", Set.of(new Permission("Article", Permission.CHANGE)));
/// accounts.user(new NewUser("ana", "Ana Ruiz", "correct horse battery staple", Set.of("Editor")));
/// ```
public interface Accounts {

    /// Makes sure that there is a group of this name to which these permissions are granted;
    /// further ones that it has stay.
    void group(String name, Set<Permission> permissions);

    /// Adds a user unless there is one of this name.
    ///
    /// @throws IllegalArgumentException if a group does not exist, or the password is not accepted
    void user(NewUser user);

    /// Whether there is a user of this name.
    boolean exists(String username);

    /// A user to be added.
    ///
    /// @param password in plain text; at least 15 characters
    /// @param groups names of groups
    /// @param superuser whether everything is granted
    record NewUser(
            String username,
            String displayName,
            String password,
            Set<String> groups,
            boolean superuser) {

        public NewUser {
            groups = Set.copyOf(groups);
        }

        /// A user with the grants of these groups.
        public NewUser(String username, String displayName, String password, Set<String> groups) {
            this(username, displayName, password, groups, false);
        }

        /// Leaves the password out.
        @Override
        public String toString() {
            return "NewUser[username=" + username + "]";
        }
    }
}
