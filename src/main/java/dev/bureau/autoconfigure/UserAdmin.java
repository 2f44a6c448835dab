package dev.bureau.autoconfigure;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.FieldSpec;
import dev.bureau.OrderBy;
import dev.bureau.access.Actor;
import dev.bureau.access.Grant;
import dev.bureau.access.Permission;
import dev.bureau.access.User;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountRules;
import dev.bureau.internal.data.account.AccountStore;
import dev.bureau.internal.data.account.Belongings;
import dev.bureau.internal.ui.account.LanguageField;
import dev.bureau.internal.ui.account.ZoneField;
import org.jspecify.annotations.Nullable;

/// Manages the people who may sign in.
final class UserAdmin implements EntityAdmin<User> {

    private final AccountRules rules;
    private final AccountActors actors;
    private final Belongings belongings;

    UserAdmin(AccountRules rules, AccountActors actors, Belongings belongings) {
        this.rules = rules;
        this.actors = actors;
        this.belongings = belongings;
    }

    @Override
    public void configure(AdminSpec<User> admin) {
        admin.named("User", "Users")
                .group("Access")
                .icon("user")
                .label(User::getDisplayName)
                .list(
                        User::getDisplayName,
                        User::getUsername,
                        User::getEmail,
                        User::isActive,
                        User::isSuperuser,
                        User::getLastSignIn)
                .filters(User::isActive, User::isSuperuser, User::getGroups, User::getLastSignIn)
                .search(User::getDisplayName, User::getUsername)
                .orderBy(OrderBy.asc(User::getDisplayName))
                .section("Person", User::getDisplayName, User::getUsername, User::getEmail)
                .section("Access", User::isActive, User::isSuperuser, User::getGroups)
                .aside("Profile", User::getZone, User::getLocale)
                .aside("Sign-in", User::getLastSignIn, User::getCreatedAt)
                .field(User::getLastSignIn, FieldSpec::readOnly)
                .field(User::getCreatedAt, FieldSpec::readOnly)
                .field(User::getZone, zone -> zone.as(new ZoneField()))
                .field(User::getLocale, locale -> locale.as(new LanguageField()))
                .field(User::getPasswordHash, FieldSpec::secret)
                .field(User::getSignInStamp, FieldSpec::hidden)
                .inline(
                        User::getGrants,
                        grants -> grants.fields(Grant::getEntityName, Grant::getOperation));
    }

    /// Superusers are touched by superusers only, and nobody deletes themselves.
    @Override
    public boolean allows(Actor actor, String operation, User user) {
        var self = user.getUsername().equals(actor.username());
        return (actor.superuser() || !user.isSuperuser())
                && !(self && operation.equals(Permission.DELETE));
    }

    @Override
    public void beforeSave(User user, Actor actor) {
        @Nullable String typed = user.getUsername();
        if (typed != null) {
            user.setUsername(AccountStore.normal(typed));
        }
        rules.save(user, actor);
        belongings.follow(user);
    }

    @Override
    public void afterSave(User user, Actor actor) {
        actors.forget();
    }

    @Override
    public void beforeDelete(User user, Actor actor) {
        rules.delete(user, actor);
        actors.forget();
        belongings.remove(user);
    }
}
