package dev.bureau.internal.model;

import dev.bureau.AdminSpec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes properties as Java code: as method references where there is a getter that the code can
/// see, else by name.
///
/// @param home the package of the code
record PropertyCode(String home, Imports imports) {

    String of(Class<?> owner, String path) {
        return getter(owner, path)
                .map(getter -> imports.of(owner) + "::" + getter.getName())
                .orElseGet(() ->
                        imports.method(AdminSpec.class, "property") + "(" + quoted(path) + ")");
    }

    private Optional<Method> getter(Class<?> owner, String path) {
        if (path.contains(".") || path.isEmpty() || !visible(owner)) {
            return Optional.empty();
        }
        var end = Character.toUpperCase(path.charAt(0)) + path.substring(1);
        return Stream.of("get" + end, "is" + end)
                .flatMap(name -> named(owner, name).stream())
                .findFirst();
    }

    /// A method of this name, if it is the only one and no other property could be meant.
    private Optional<Method> named(Class<?> owner, String name) {
        var found =
                List.of(owner.getDeclaredMethods()).stream()
                        .filter(method -> method.getName().equals(name) && !method.isBridge())
                        .toList();
        return found.size() == 1 && plain(found.getFirst())
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private static boolean plain(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && method.getReturnType() != java.util.Optional.class
                && method.getTypeParameters().length == 0;
    }

    /// Whether code in the package can name the class.
    boolean visible(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            var modifiers = at.getModifiers();
            var near = type.getPackageName().equals(home) && !Modifier.isPrivate(modifiers);
            if (!Modifier.isPublic(modifiers) && !near) {
                return false;
            }
        }
        return type.getCanonicalName() != null;
    }

    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
