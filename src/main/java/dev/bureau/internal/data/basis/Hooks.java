package dev.bureau.internal.data.basis;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;

/// Calls what an application wants to be told of.
public final class Hooks {

    private Hooks() {}

    public static void beforeSave(EntityModel model, Object entity, Actor actor) {
        admin(model).beforeSave(entity, actor);
    }

    public static void afterSave(EntityModel model, Object entity, Actor actor) {
        admin(model).afterSave(entity, actor);
    }

    public static void beforeDelete(EntityModel model, Object entity, Actor actor) {
        admin(model).beforeDelete(entity, actor);
    }

    @SuppressWarnings("unchecked")
    private static EntityAdmin<Object> admin(EntityModel model) {
        return (EntityAdmin<Object>) model.admin();
    }
}
