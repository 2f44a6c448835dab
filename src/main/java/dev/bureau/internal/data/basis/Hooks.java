package dev.bureau.internal.data.basis;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;

/// Calls what an application wants to be told of.
public final class Hooks {

    private Hooks() {}

    /// Whether the application is told of saves, or asked before them, and may then look at what is
    /// stored.
    public static boolean watched(EntityModel model) {
        return watched(model.admin().getClass());
    }

    static boolean watched(Class<?> admin) {
        return own(admin, "beforeSave", Object.class, Actor.class)
                || own(admin, "afterSave", Object.class, Actor.class)
                || own(admin, "allows", Actor.class, String.class, Object.class);
    }

    private static boolean own(Class<?> admin, String hook, Class<?>... parameters) {
        try {
            return admin.getMethod(hook, parameters).getDeclaringClass() != EntityAdmin.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

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
