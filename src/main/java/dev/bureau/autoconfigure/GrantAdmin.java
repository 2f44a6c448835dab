package dev.bureau.autoconfigure;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.access.Grant;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountRules;
import dev.bureau.internal.data.account.AccountWords;
import dev.bureau.internal.ui.account.EntityField;
import dev.bureau.internal.ui.account.OperationField;

/// Manages single grants, as rows in the forms of users and groups.
final class GrantAdmin implements EntityAdmin<Grant> {

    private final AccountRules rules;
    private final AccountActors actors;
    private final AccountWords words;

    GrantAdmin(AccountRules rules, AccountActors actors, AccountWords words) {
        this.rules = rules;
        this.actors = actors;
        this.words = words;
    }

    @Override
    public void configure(AdminSpec<Grant> admin) {
        admin.named("Grant", "Grants")
                .group("Access")
                .icon("key")
                .unlisted()
                .label(Grant::getOperation)
                .field(Grant::getEntityName, entity -> entity.as(new EntityField(words)))
                .field(Grant::getOperation, operation -> operation.as(new OperationField(words)))
                .list(Grant::getGroup, Grant::getUser, Grant::getEntityName, Grant::getOperation)
                .section(
                        "Grant",
                        Grant::getGroup,
                        Grant::getUser,
                        Grant::getEntityName,
                        Grant::getOperation);
    }

    @Override
    public void beforeSave(Grant grant, Actor actor) {
        rules.touch(grant, actor);
    }

    @Override
    public void afterSave(Grant grant, Actor actor) {
        actors.forget();
    }

    @Override
    public void beforeDelete(Grant grant, Actor actor) {
        rules.touch(grant, actor);
        actors.forget();
    }
}
