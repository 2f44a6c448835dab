package dev.bureau.internal.data.question;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.query.ListQuery;

/// What somebody asks of an entity's rows.
///
/// @param query a checked question
public record Question(EntityModel model, ListQuery query, Actor actor) {

    /// Something else asked of the same rows.
    public Question with(ListQuery other) {
        return new Question(model, other, actor);
    }

    /// All of its rows that the actor sees, in the same order.
    public Question everything() {
        return with(ListQuery.ALL.withOrders(query.orders()));
    }
}
