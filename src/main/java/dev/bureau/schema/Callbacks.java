package dev.bureau.schema;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.PrePersist;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.event.spi.CallbackType;

/// Tells whether code of the application sees new rows of an entity before they are stored, and may
/// fill what nobody typed.
final class Callbacks {

    private Callbacks() {}

    /// Whether anything at all sees new rows.
    static boolean any(SessionFactoryImplementor factory, Class<?> entity) {
        return factory.getEventEngine()
                .getCallbackRegistry()
                .hasRegisteredCallbacks(entity, CallbackType.PRE_PERSIST);
    }

    /// Whether anything sees new rows besides what is known to fill only what it is told to.
    static boolean open(SessionFactoryImplementor factory, Class<?> entity) {
        return any(factory, entity) && (own(entity) || !audited(entity));
    }

    private static boolean own(Class<?> entity) {
        return hierarchy(entity).anyMatch(Callbacks::prePersist)
                || listeners(entity)
                        .filter(listener -> !auditing(listener))
                        .flatMap(Callbacks::hierarchy)
                        .anyMatch(Callbacks::prePersist);
    }

    /// What Spring Data's own listener fills is known without it.
    private static boolean audited(Class<?> entity) {
        return listeners(entity).anyMatch(Callbacks::auditing);
    }

    private static boolean auditing(Class<?> listener) {
        return listener.getName().startsWith("org.springframework.data.");
    }

    private static Stream<Class<?>> listeners(Class<?> entity) {
        return hierarchy(entity)
                .map(type -> type.getDeclaredAnnotation(EntityListeners.class))
                .filter(java.util.Objects::nonNull)
                .flatMap(listeners -> Stream.of(listeners.value()));
    }

    private static boolean prePersist(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(PrePersist.class));
    }

    /// The class with its superclasses.
    static Stream<Class<?>> hierarchy(Class<?> type) {
        return Stream.<Class<?>>iterate(
                type, at -> at != null && at != Object.class, Class::getSuperclass);
    }
}
