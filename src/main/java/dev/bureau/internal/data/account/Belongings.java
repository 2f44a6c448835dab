package dev.bureau.internal.data.account;

import dev.bureau.access.Group;
import dev.bureau.access.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people and groups have in the lists: views, shared ones too, what they like, and what they
/// typed and did not save. It is kept by name, since people of other applications have no key here;
/// so it follows an account to its new name and goes with it, and nobody who gets the name later
/// inherits it.
///
/// Called inside the transaction that saves, before anything is written.
public final class Belongings {

    private final JdbcClient jdbc;
    private final AccountFacts facts;

    /// @param jdbc statements within the transaction that saves
    public Belongings(JdbcClient jdbc, AccountFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /// Takes what the user has to their new name.
    public void follow(User user) {
        var before = facts.user(user.getId()).username();
        var after = user.getUsername();
        if (!before.isEmpty() && !before.equals(after)) {
            remove(after);
            move(
                    "update bureau_view_first set username = :after where username = :name",
                    before,
                    after);
            move("update bureau_view set owner = :after where owner = :name", before, after);
            move(
                    "update bureau_preference set username = :after where username = :name",
                    before,
                    after);
            move(
                    "update bureau_unsaved set username = :after where username = :name",
                    before,
                    after);
        }
    }

    /// Removes what the user has.
    public void remove(User user) {
        remove(facts.user(user.getId()).username());
    }

    private void remove(String username) {
        run("delete from bureau_view_first where username = :name", username);
        run("delete from bureau_view where owner = :name", username);
        run("delete from bureau_preference where username = :name", username);
        run("delete from bureau_unsaved where username = :name", username);
        run("delete from bureau_presence where username = :name", username);
    }

    /// Views that the group was given stay its own under its new name.
    public void follow(Group group) {
        var before = facts.group(group.getId());
        var after = group.getName();
        if (!before.isEmpty() && !before.equals(after)) {
            withdraw(after);
            move(
                    "update bureau_view set group_name = :after where group_name = :name",
                    before,
                    after);
        }
    }

    /// Views that the group was given are their owners' alone from now on.
    public void remove(Group group) {
        withdraw(facts.group(group.getId()));
    }

    private void withdraw(String group) {
        run("update bureau_view set group_name = null where group_name = :name", group);
    }

    private void run(String statement, String name) {
        jdbc.sql(statement).param("name", name).update();
    }

    private void move(String statement, String before, String after) {
        jdbc.sql(statement).param("name", before).param("after", after).update();
    }
}
