package dev.bureau.internal.model;

import dev.bureau.AdminSpec;
import dev.bureau.Declaration;
import dev.bureau.EntityAdmin;

/// An admin of the application and what it declared.
///
/// @param name what reports call it: the class, or the entity of an admin in lambda form
public record AdminSource<T>(EntityAdmin<T> admin, String name, Declaration<T> declaration) {

    /// Asks the admin for its declaration.
    public static <T> AdminSource<T> of(EntityAdmin<T> admin) {
        var spec = new AdminSpec<T>();
        admin.configure(spec);
        return new AdminSource<>(admin, name(admin), spec.declared());
    }

    private static String name(EntityAdmin<?> admin) {
        var type = admin.getClass();
        return type.isAnonymousClass() || type.isHidden()
                ? "EntityAdmin.of(" + admin.type().getSimpleName() + ")"
                : type.getSimpleName();
    }

    /// The managed entity's class.
    public Class<T> type() {
        return admin.type();
    }
}
