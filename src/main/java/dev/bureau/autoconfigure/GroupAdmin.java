package dev.bureau.autoconfigure;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.OrderBy;
import dev.bureau.access.Actor;
import dev.bureau.access.Grant;
import dev.bureau.access.Group;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountRules;
import dev.bureau.internal.data.account.Belongings;

/// Manages the roles that people have.
final class GroupAdmin implements EntityAdmin<Group> {

    private final AccountRules rules;
    private final AccountActors actors;
    private final Belongings belongings;

    GroupAdmin(AccountRules rules, AccountActors actors, Belongings belongings) {
        this.rules = rules;
        this.actors = actors;
        this.belongings = belongings;
    }

    @Override
    public void configure(AdminSpec<Group> admin) {
        admin.named("Group", "Groups")
                .group("Access")
                .icon("group")
                .label(Group::getName)
                .list(Group::getName)
                .search(Group::getName)
                .orderBy(OrderBy.asc(Group::getName))
                .section("Group", Group::getName)
                .inline(
                        Group::getGrants,
                        grants -> grants.fields(Grant::getEntityName, Grant::getOperation));
    }

    @Override
    public void beforeSave(Group group, Actor actor) {
        rules.save(group, actor);
        belongings.follow(group);
    }

    @Override
    public void afterSave(Group group, Actor actor) {
        actors.forget();
    }

    @Override
    public void beforeDelete(Group group, Actor actor) {
        rules.delete(group, actor);
        actors.forget();
        belongings.remove(group);
    }
}
