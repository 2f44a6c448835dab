package dev.bureau.internal.data.account;

import dev.bureau.access.Group;
import dev.bureau.access.Permission;
import dev.bureau.access.User;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads accounts for sign-in and for every decision, and writes what signing in changes.
public final class AccountStore {

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    public AccountStore(EntityManager entities, TransactionTemplate transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /// The one spelling of a user name.
    public static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /// The account of this name as it is now.
    public Optional<Account> find(String username) {
        return transaction.execute(status -> user(username).map(this::account));
    }

    /// The account with this key.
    Optional<Account> find(long id) {
        return transaction.execute(
                status -> Optional.ofNullable(entities.find(User.class, id)).map(this::account));
    }

    /// Whether there is any account.
    public boolean any() {
        return transaction.execute(status ->
                !entities.createQuery("select u.id from BureauUser u", Long.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    /// Notes that the user signed in now.
    void signedIn(String username, Instant now) {
        transaction.executeWithoutResult(status ->
                entities.createQuery(
                                "update BureauUser u set u.lastSignIn = :now where u.username = :name")
                        .setParameter("now", now)
                        .setParameter("name", username)
                        .executeUpdate());
    }

    /// Replaces a hash by one of the same password that was made with stronger settings; sessions
    /// go on.
    void rehash(String username, String hash) {
        transaction.executeWithoutResult(status ->
                entities.createQuery(
                                "update BureauUser u set u.passwordHash = :hash where u.username = :name")
                        .setParameter("hash", hash)
                        .setParameter("name", username)
                        .executeUpdate());
    }

    /// Sets the password and ends the user's sessions.
    ///
    /// @param note runs in the same transaction
    /// @return the stamp of sessions that begin from now on; empty if there is no such user
    Optional<Integer> setPassword(String username, String hash, Runnable note) {
        return transaction.execute(status ->
                user(username)
                        .map(user -> {
                            user.setPasswordHash(hash);
                            note.run();
                            return user.getSignInStamp();
                        }));
    }

    private Optional<User> user(String username) {
        return entities.createQuery("from BureauUser u where u.username = :name", User.class)
                .setParameter("name", normal(username))
                .getResultStream()
                .findFirst();
    }

    private Account account(User user) {
        var id = java.util.Objects.requireNonNull(user.getId());
        var groups = user.getGroups().stream().map(Group::getName).collect(Collectors.toSet());
        return new Account(
                id,
                user.getUsername(),
                user.getDisplayName(),
                Optional.ofNullable(user.getPasswordHash()).orElse(""),
                user.isActive(),
                user.isSuperuser(),
                groups,
                permissions(id),
                Optional.ofNullable(user.getZone()),
                Optional.ofNullable(user.getLocale()),
                user.getSignInStamp());
    }

    private Set<Permission> permissions(long user) {
        List<Permission> granted =
                entities.createQuery(
                                """
                                select new dev.bureau.access.Permission(g.entityName, g.operation)
                                from BureauGrant g
                                where g.user.id = :user
                                   or g.group.id in
                                      (select m.id from BureauUser u join u.groups m where u.id = :user)
                                """,
                                Permission.class)
                        .setParameter("user", user)
                        .getResultList();
        return new HashSet<>(granted);
    }
}
