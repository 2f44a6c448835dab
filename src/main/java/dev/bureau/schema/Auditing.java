package dev.bureau.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/// Tells which attributes the auditing of Spring Data fills: those with its annotations, at the
/// field or the getter, and those of its own base classes.
final class Auditing {

    private static final Set<String> ANNOTATIONS =
            Set.of(
                    "org.springframework.data.annotation.CreatedDate",
                    "org.springframework.data.annotation.CreatedBy",
                    "org.springframework.data.annotation.LastModifiedDate",
                    "org.springframework.data.annotation.LastModifiedBy");
    private static final Set<String> NAMES =
            Set.of("createdBy", "createdDate", "lastModifiedBy", "lastModifiedDate");
    private static final String AUDITABLE = "org.springframework.data.domain.Auditable";

    private Auditing() {}

    /// @param owner the entity or embeddable
    static boolean fills(Class<?> owner, String attribute) {
        var annotated =
                Callbacks.hierarchy(owner)
                        .flatMap(type -> elements(type, attribute))
                        .flatMap(element -> Stream.of(element.getAnnotations()))
                        .anyMatch(Auditing::tells);
        return annotated || NAMES.contains(attribute) && auditable(owner);
    }

    private static Stream<AnnotatedElement> elements(Class<?> type, String attribute) {
        var getters =
                Set.of(
                        "get" + StringUtils.capitalize(attribute),
                        "set" + StringUtils.capitalize(attribute));
        Stream<AnnotatedElement> fields =
                Stream.of(type.getDeclaredFields())
                        .filter(field -> field.getName().equals(attribute))
                        .map(AnnotatedElement.class::cast);
        Stream<AnnotatedElement> methods =
                Stream.<Method>of(type.getDeclaredMethods())
                        .filter(method -> getters.contains(method.getName()))
                        .map(AnnotatedElement.class::cast);
        return Stream.concat(fields, methods);
    }

    /// Whether it is one of the annotations, or one of the application's own that stands for it.
    private static boolean tells(Annotation annotation) {
        var type = annotation.annotationType();
        return ANNOTATIONS.contains(type.getName())
                || Stream.of(type.getAnnotations())
                        .anyMatch(it -> ANNOTATIONS.contains(it.annotationType().getName()));
    }

    private static boolean auditable(Class<?> owner) {
        return ClassUtils.getAllInterfacesForClassAsSet(owner).stream()
                .anyMatch(type -> type.getName().equals(AUDITABLE));
    }
}
