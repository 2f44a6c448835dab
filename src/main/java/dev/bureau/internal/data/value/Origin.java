package dev.bureau.internal.data.value;

import java.util.List;

/// Whose code a class is: the application's, the library's, or of what everybody has.
public final class Origin {

    private static final List<String> FOREIGN =
            List.of(
                    "java.",
                    "javax.",
                    "jdk.",
                    "jakarta.",
                    "org.springframework.",
                    "org.hibernate.",
                    "com.vaadin.");

    private Origin() {}

    /// Whether a class is of Java or of a library that everybody has.
    public static boolean foreign(String type) {
        return FOREIGN.stream().anyMatch(type::startsWith);
    }

    /// Whether a class is part of the library, whose plain exceptions are for programmers.
    public static boolean ours(String type) {
        try {
            var home = Origin.class.getProtectionDomain().getCodeSource();
            return type.startsWith("dev.bureau.")
                    && Class.forName(type, false, Origin.class.getClassLoader())
                            .getProtectionDomain()
                            .getCodeSource()
                            .equals(home);
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }
}
