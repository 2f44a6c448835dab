package dev.bureau.internal.data.account;

import dev.bureau.access.Actor;
import dev.bureau.access.Grant;
import dev.bureau.access.Group;
import dev.bureau.access.Permission;
import dev.bureau.access.Refusal;
import dev.bureau.access.User;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What nobody may do with accounts, whatever was granted to them: give what they lack, change
/// their own rights, touch people with more rights, or leave the back office without a superuser.
/// Called inside the transaction that saves, before anything is written.
public final class AccountRules {

    private final AccountFacts facts;
    private final AccountWords words;

    public AccountRules(AccountFacts facts, AccountWords words) {
        this.facts = facts;
        this.words = words;
    }

    /// Asks whether the actor may save the user with its new values.
    ///
    /// @throws Refusal if not
    public void save(User user, Actor actor) {
        var before = facts.user(user.getId());
        refuseIf(user.isSuperuser() && !before.superuser() && !actor.superuser(), "superuser");
        requireSuperuser(before, actor);
        if (before.id() != 0 && !identity(before).equals(identity(user))) {
            requireReach(before, actor);
        }
        var groups = changed(before.groups(), groups(user));
        var grants = changed(before.grants(), permissions(user.getGrants()));
        if (before.username().equals(actor.username())) {
            var rights = before.superuser() != user.isSuperuser() || !user.isActive();
            refuseIf(rights || !groups.isEmpty() || !grants.isEmpty(), "self");
        }
        groups.forEach(group -> requireAll(facts.permissions(group), actor));
        requireAll(grants, actor);
        if (before.decisive() && !(user.isSuperuser() && user.isActive())) {
            requireAnotherSuperuser(before);
        }
    }

    /// Asks whether the actor may delete the user.
    ///
    /// @throws Refusal if not
    public void delete(User user, Actor actor) {
        var before = facts.user(user.getId());
        refuseIf(before.username().equals(actor.username()), "self");
        requireSuperuser(before, actor);
        if (before.decisive()) {
            requireAnotherSuperuser(before);
        }
    }

    /// Asks whether the actor may set the password of this user.
    public boolean mayTouch(long user, Actor actor) {
        return reaches(facts.user(user), actor);
    }

    /// Asks whether the actor may save the group with its new grants.
    ///
    /// @throws Refusal if not
    public void save(Group group, Actor actor) {
        var before = facts.permissions(group.getId());
        requireAll(before, actor);
        requireAll(permissions(group.getGrants()), actor);
    }

    /// Asks whether the actor may delete the group.
    ///
    /// @throws Refusal if not
    public void delete(Group group, Actor actor) {
        requireAll(facts.permissions(group.getId()), actor);
    }

    /// Asks whether the actor may give, change or take this single grant.
    ///
    /// @throws Refusal if not
    public void touch(Grant grant, Actor actor) {
        requireAll(facts.grant(grant.getId()), actor);
        requireKnown(grant);
        requireAll(Set.of(grant.permission()), actor);
        var user = grant.getUser();
        if (user != null) {
            refuseIf(user.getUsername().equals(actor.username()), "self");
            requireSuperuser(facts.user(user.getId()), actor);
        }
    }

    private void requireKnown(Grant grant) {
        var operations = words.operations(grant.getEntityName());
        if (!words.entities().contains(grant.getEntityName())
                || !operations.contains(grant.getOperation())) {
            throw new Refusal(words.unknown(grant.permission()));
        }
    }

    /// Superusers are touched by superusers only.
    private void requireSuperuser(AccountFacts.Before before, Actor actor) {
        refuseIf(before.superuser() && !actor.superuser(), "reach");
    }

    /// Whoever could take an account over must have its rights already.
    private void requireReach(AccountFacts.Before before, Actor actor) {
        refuseIf(!reaches(before, actor), "reach");
    }

    private static boolean reaches(AccountFacts.Before before, Actor actor) {
        return actor.superuser()
                || !before.superuser() && before.permissions().stream().allMatch(actor::has);
    }

    /// By what a person is known: whoever has these could act as them.
    private static List<String> identity(AccountFacts.Before before) {
        return List.of(before.username(), before.email());
    }

    private static List<String> identity(User user) {
        return List.of(
                Objects.toString(user.getUsername(), ""), Objects.toString(user.getEmail(), ""));
    }

    private void requireAll(Set<Permission> permissions, Actor actor) {
        permissions.stream()
                .filter(permission -> !actor.has(permission))
                .findFirst()
                .ifPresent(permission -> {
                    throw new Refusal(words.lacking(permission));
                });
    }

    private void requireAnotherSuperuser(AccountFacts.Before before) {
        refuseIf(!facts.lockedOtherSuperuser(before.id()), "last");
    }

    private void refuseIf(boolean broken, String rule) {
        if (broken) {
            throw new Refusal(words.of("account.rule." + rule));
        }
    }

    private static <T> Set<T> changed(Set<T> before, Set<T> after) {
        var changed = new HashSet<>(before);
        changed.addAll(after);
        changed.removeIf(it -> before.contains(it) && after.contains(it));
        return changed;
    }

    private static Set<Long> groups(User user) {
        return user.getGroups().stream()
                .map(group -> Objects.requireNonNull(group.getId()))
                .collect(Collectors.toSet());
    }

    private static Set<Permission> permissions(Set<Grant> grants) {
        return grants.stream().map(Grant::permission).collect(Collectors.toSet());
    }
}
