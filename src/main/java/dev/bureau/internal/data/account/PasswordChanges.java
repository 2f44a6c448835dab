package dev.bureau.internal.data.account;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import dev.bureau.internal.data.history.Journal;
import java.util.List;
import java.util.Optional;

/// Sets passwords: one's own, knowing the old one, or somebody else's with the right to change
/// users. Either ends the sessions of that user.
public final class PasswordChanges {

    private static final Permission CHANGE_USERS = new Permission("BureauUser", Permission.CHANGE);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final Oversight oversight;

    public PasswordChanges(
            AccountStore accounts,
            Passwords passwords,
            PasswordPolicy policy,
            Oversight oversight) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.oversight = oversight;
    }

    /// Changes the actor's own password.
    public Outcome own(Actor actor, String old, String chosen) {
        var account = accounts.find(actor.username());
        if (account.isEmpty() || !passwords.match(old, account.get().passwordHash())) {
            return new Refused("account.password.old");
        }
        return set(account.get(), chosen, actor);
    }

    /// Sets the password of somebody.
    public Outcome of(long user, String chosen, Actor actor) {
        return settable(user, actor)
                .map(account -> set(account, chosen, actor))
                .orElse(new Refused("account.password.forbidden"));
    }

    /// The account, if the actor may set its password. One's own is changed with the old one.
    public Optional<Account> settable(long user, Actor actor) {
        return accounts.find(user)
                .filter(account -> actor.has(CHANGE_USERS))
                .filter(account -> !account.username().equals(actor.username()))
                .filter(account -> oversight.rules().mayTouch(account.id(), actor));
    }

    private Outcome set(Account account, String chosen, Actor actor) {
        var person = List.of(account.username(), account.displayName());
        var problem = policy.problem(chosen, person);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        var stamp =
                accounts.setPassword(
                        account.username(), passwords.hash(chosen), () -> note(account, actor));
        oversight.actors().forget();
        return stamp.<Outcome>map(it -> new Changed(account.username(), it))
                .orElse(new Refused("account.password.forbidden"));
    }

    private void note(Account account, Actor actor) {
        oversight
                .journal()
                .note(
                        "BureauUser",
                        String.valueOf(account.id()),
                        account.displayName(),
                        actor,
                        "set-password");
    }

    /// What watches over changes: who may, who hears of it, where it is noted.
    public record Oversight(AccountRules rules, AccountActors actors, Journal journal) {}

    /// How it ended.
    public sealed interface Outcome {}

    /// The password is set.
    ///
    /// @param stamp of sessions that begin from now on
    public record Changed(String username, int stamp) implements Outcome {}

    /// Nothing was set.
    ///
    /// @param reason a key of the message bundle
    public record Refused(String reason) implements Outcome {}
}
