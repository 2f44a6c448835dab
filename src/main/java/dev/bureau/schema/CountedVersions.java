package dev.bureau.schema;

import java.util.stream.Stream;

/// Knows the entities in which Hibernate Envers counts the versions of others: it alone writes
/// their rows. Envers is known by its names, since an application need not have it.
final class CountedVersions {

    private static final String ENVERS = "org.hibernate.envers.";
    private static final String COUNTING = ENVERS + "RevisionEntity";

    private CountedVersions() {}

    /// Whether the class comes with Envers.
    static boolean ready(Class<?> type) {
        return type.getName().startsWith(ENVERS);
    }

    /// Whether the application made the class for Envers.
    static boolean own(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredAnnotations()))
                .anyMatch(each -> each.annotationType().getName().equals(COUNTING));
    }
}
