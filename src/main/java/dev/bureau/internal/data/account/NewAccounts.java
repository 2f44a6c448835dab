package dev.bureau.internal.data.account;

import dev.bureau.access.Accounts;
import dev.bureau.access.Grant;
import dev.bureau.access.Group;
import dev.bureau.access.Permission;
import dev.bureau.access.User;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds accounts from code: seeds, and the first superuser.
public final class NewAccounts implements Accounts {

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock = Clock.systemUTC();

    public NewAccounts(
            EntityManager entities,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Passwords passwords) {
        this.entities = entities;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    public void group(String name, Set<Permission> permissions) {
        transaction.executeWithoutResult(status -> {
            var group = find(name).orElseGet(() -> added(new Group(name)));
            var there =
                    group.getGrants().stream().map(Grant::permission).collect(Collectors.toSet());
            permissions.stream()
                    .filter(permission -> !there.contains(permission))
                    .forEach(group::grant);
        });
    }

    @Override
    public void user(NewUser user) {
        if (exists(user.username())) {
            return;
        }
        requireLength(user);
        var hash = passwords.hash(user.password());
        transaction.executeWithoutResult(status -> {
            if (user.superuser()) {
                close(user);
            }
            add(user, hash);
        });
    }

    @Override
    public boolean exists(String username) {
        return transaction.execute(status ->
                !entities.createQuery(
                                "select u.id from BureauUser u where u.username = :name",
                                Long.class)
                        .setParameter("name", AccountStore.normal(username))
                        .getResultList()
                        .isEmpty());
    }

    /// Whether there has ever been a superuser.
    boolean bootstrapped() {
        return jdbc.sql("select count(*) from bureau_setup").query(Long.class).single() > 0;
    }

    /// Adds the first superuser. Of several that try at once, one succeeds: the others wait for its
    /// row in `bureau_setup` and then fail on its key.
    ///
    /// @return whether it was the first
    boolean first(NewUser user) {
        var hash = passwords.hash(user.password());
        try {
            transaction.executeWithoutResult(status -> {
                insert(user);
                add(user, hash);
            });
            return true;
        } catch (DuplicateKeyException late) {
            return false;
        }
    }

    private void add(NewUser user, String hash) {
        var entity = new User(AccountStore.normal(user.username()), user.displayName());
        entity.setPasswordHash(hash);
        entity.setSuperuser(user.superuser());
        entity.getGroups().addAll(user.groups().stream().map(this::known).toList());
        entities.persist(entity);
    }

    private void close(NewUser user) {
        if (!bootstrapped()) {
            insert(user);
        }
    }

    private void insert(NewUser user) {
        jdbc.sql("insert into bureau_setup (id, username, done_at) values (1, :name, :now)")
                .param("name", AccountStore.normal(user.username()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Group known(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "group: '" + name + "' (expected: a group that exists)"));
    }

    private Optional<Group> find(String name) {
        List<Group> found =
                entities.createQuery("from BureauGroup g where g.name = :name", Group.class)
                        .setParameter("name", name)
                        .getResultList();
        return found.stream().findFirst();
    }

    private Group added(Group group) {
        entities.persist(group);
        return group;
    }

    private static void requireLength(NewUser user) {
        if (user.password().length() < PasswordPolicy.MINIMUM) {
            throw new IllegalArgumentException(
                    "password of '%s': too short (expected: at least %d characters)"
                            .formatted(user.username(), PasswordPolicy.MINIMUM));
        }
    }
}
