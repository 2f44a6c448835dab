package dev.bureau.internal.data.account;

import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import java.util.List;
import java.util.Optional;

/// Sets passwords: one's own, knowing the old one, or somebody else's with the right to change
/// users. Either ends the sessions of that user.
public final class PasswordChanges {

    private static final Permission CHANGE_USERS = new Permission("BureauUser", Permission.CHANGE);

    private final AccountStore accounts;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final AccountRules rules;

    public PasswordChanges(
            AccountStore accounts, Passwords passwords, PasswordPolicy policy, AccountRules rules) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.rules = rules;
    }

    /// Changes the actor's own password.
    public Outcome own(Actor actor, String old, String chosen) {
        var account = accounts.find(actor.username());
        if (account.isEmpty() || !passwords.match(old, account.get().passwordHash())) {
            return new Refused("account.password.old");
        }
        return set(account.get(), chosen);
    }

    /// Sets the password of somebody.
    public Outcome of(String username, String chosen, Actor actor) {
        return accounts.find(username)
                .filter(account -> maySet(account, actor))
                .map(account -> set(account, chosen))
                .orElse(new Refused("account.password.forbidden"));
    }

    /// The account of that name, if the actor may set its password.
    public Optional<Account> settable(String username, Actor actor) {
        return accounts.find(username).filter(account -> maySet(account, actor));
    }

    private boolean maySet(Account account, Actor actor) {
        return actor.has(CHANGE_USERS) && rules.mayTouch(account.id(), actor);
    }

    private Outcome set(Account account, String chosen) {
        var person = List.of(account.username(), account.displayName());
        var problem = policy.problem(chosen, person);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        return accounts.setPassword(account.username(), passwords.hash(chosen))
                .<Outcome>map(stamp -> new Changed(account.username(), stamp))
                .orElse(new Refused("account.password.forbidden"));
    }

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
