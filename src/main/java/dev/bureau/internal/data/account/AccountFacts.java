package dev.bureau.internal.data.account;

import dev.bureau.access.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What the database says of accounts before the current change, whatever Hibernate holds in
/// memory.
public final class AccountFacts {

    private static final Before NOBODY =
            new Before(0, "", "", false, false, Set.of(), Set.of(), Set.of());

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    /// @param apart begins a transaction of its own, which does not see what is being saved
    public AccountFacts(JdbcClient jdbc, TransactionTemplate apart) {
        this.jdbc = jdbc;
        this.apart = apart;
    }

    /// The user as stored; of a new one nothing.
    Before user(@Nullable Long id) {
        return id == null ? NOBODY : apart.execute(status -> stored(id));
    }

    private Before stored(long id) {
        return jdbc.sql("select username, email, active, superuser from bureau_user where id = :id")
                .param("id", id)
                .query((row, number) -> before(id, row))
                .optional()
                .orElse(NOBODY);
    }

    private Before before(long id, ResultSet row) throws SQLException {
        var groups =
                new HashSet<>(
                        jdbc.sql("select group_id from bureau_user_group where user_id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .list());
        var grants = granted("user_id", id);
        var all = new HashSet<>(grants);
        groups.forEach(group -> all.addAll(granted("group_id", group)));
        return new Before(
                id,
                row.getString("username"),
                Objects.toString(row.getString("email"), ""),
                row.getBoolean("active"),
                row.getBoolean("superuser"),
                groups,
                grants,
                all);
    }

    /// The name of the group as stored; empty of a new one.
    String group(@Nullable Long id) {
        return id == null
                ? ""
                : apart.execute(status ->
                        jdbc.sql("select name from bureau_group where id = :id")
                                .param("id", id)
                                .query(String.class)
                                .optional()
                                .orElse(""));
    }

    /// What is granted to the group; to a new one nothing.
    Set<Permission> permissions(@Nullable Long group) {
        return group == null ? Set.of() : apart.execute(status -> granted("group_id", group));
    }

    /// What the grant gives as stored; of a new one nothing.
    Set<Permission> grant(@Nullable Long id) {
        return id == null ? Set.of() : apart.execute(status -> granted("id", id));
    }

    /// Whether somebody else is an active superuser, under a lock that makes such questions wait
    /// for each other until the transactions end.
    boolean lockedOtherSuperuser(long id) {
        jdbc.sql("update bureau_setup set username = username").update();
        return jdbc.sql(
                                "select count(*) from bureau_user"
                                        + " where superuser = :yes and active = :yes and id <> :id")
                        .param("yes", true)
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// @param column a constant of this class
    private Set<Permission> granted(String column, long id) {
        return new HashSet<>(
                jdbc.sql(
                                "select entity_name, operation from bureau_grant where "
                                        + column
                                        + " = :id")
                        .param("id", id)
                        .query((row, number) -> new Permission(row.getString(1), row.getString(2)))
                        .list());
    }

    /// A user as stored.
    ///
    /// @param grants of their own
    /// @param permissions with those of their groups
    record Before(
            long id,
            String username,
            String email,
            boolean active,
            boolean superuser,
            Set<Long> groups,
            Set<Permission> grants,
            Set<Permission> permissions) {

        /// Whether they count among those who can do everything.
        boolean decisive() {
            return superuser && active;
        }
    }
}
