package dev.bureau.schema;

import jakarta.persistence.GeneratedValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.ValueGenerationType;
import org.jspecify.annotations.Nullable;

/// The annotations of a persistent attribute, at the field or the getter: wherever the access type
/// says that they count.
///
/// @param element the field or getter, null where the mapping is virtual
record Annotations(@Nullable AnnotatedElement element) {

    static Annotations of(@Nullable Member member) {
        return new Annotations(member instanceof AnnotatedElement annotated ? annotated : null);
    }

    <A extends Annotation> Optional<A> find(Class<A> type) {
        return element == null
                ? Optional.empty()
                : Optional.ofNullable(element.getAnnotation(type));
    }

    /// The simple names of all annotations.
    Set<String> names() {
        return element == null
                ? Set.of()
                : Stream.of(element.getAnnotations())
                        .map(annotation -> annotation.annotationType().getSimpleName())
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(Class<? extends Annotation> type) {
        return find(type).isPresent();
    }

    /// Whether one of the annotations makes Hibernate fill the value, as `@CreationTimestamp` does.
    boolean generating() {
        return element != null
                && Stream.of(element.getAnnotations())
                        .anyMatch(annotation ->
                                annotation
                                        .annotationType()
                                        .isAnnotationPresent(ValueGenerationType.class));
    }

    /// Whether one of the annotations makes a key, as `@GeneratedValue` does.
    boolean numbering() {
        return has(GeneratedValue.class)
                || element != null
                        && Stream.of(element.getAnnotations())
                                .anyMatch(annotation ->
                                        annotation
                                                .annotationType()
                                                .isAnnotationPresent(IdGeneratorType.class));
    }
}
