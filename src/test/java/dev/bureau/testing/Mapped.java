package dev.bureau.testing;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.util.ClassUtils;

/// The mapped classes of packages, as an application would find them.
public final class Mapped {

    private static final List<Class<? extends Annotation>> KINDS =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private Mapped() {}

    /// The classes of a package and of those below it, ordered by name.
    public static Class<?>[] in(String home) {
        var scanner = new Scanner();
        scanner.addIncludeFilter((read, factory) -> mapped(read));
        return scanner.findCandidateComponents(home).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .sorted()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toArray(Class<?>[]::new);
    }

    private static boolean mapped(MetadataReader read) {
        return KINDS.stream()
                .anyMatch(kind -> read.getAnnotationMetadata().hasAnnotation(kind.getName()));
    }

    /// The packages with the entities of the mapping tours.
    public static Stream<String> areas() {
        return Stream.of(
                        "access",
                        "basics",
                        "broken",
                        "columns",
                        "inheritance",
                        "keys",
                        "plain",
                        "structure")
                .map("dev.bureau.mappings."::concat);
    }

    /// Takes abstract and nested classes, too.
    private static final class Scanner extends ClassPathScanningCandidateComponentProvider {
        Scanner() {
            super(false);
        }

        @Override
        protected boolean isCandidateComponent(
                org.springframework.beans.factory.annotation.AnnotatedBeanDefinition found) {
            return true;
        }
    }
}
