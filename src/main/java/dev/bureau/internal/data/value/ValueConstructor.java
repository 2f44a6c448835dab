package dev.bureau.internal.data.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.hibernate.metamodel.internal.StandardEmbeddableInstantiator;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/// The constructor by which an application makes a value object: the one that takes every part
/// under its name. It checks what Hibernate, which fills the fields itself, would not.
///
/// @param places where the value of each parameter stands among the parts
record ValueConstructor(Constructor<?> constructor, List<Integer> places) {

    /// The constructor of a class; none of a record, which Hibernate makes by its own, or of a
    /// class that has an instantiator.
    static Optional<ValueConstructor> of(EmbeddableMappingType type) {
        var made = type.getMappedJavaType().getJavaTypeClass();
        if (made.isRecord()
                || !(type.getRepresentationStrategy().getInstantiator()
                        instanceof StandardEmbeddableInstantiator)) {
            return Optional.empty();
        }
        return Stream.of(made.getDeclaredConstructors())
                .filter(constructor -> fits(type, constructor))
                .findFirst()
                .map(constructor -> new ValueConstructor(constructor, places(type, constructor)));
    }

    /// The value object; empty if the constructor does not take these values at all.
    ///
    /// @throws HibernateException around what the constructor threw
    Optional<Object> make(@Nullable Object[] values) {
        @Nullable Object[] arguments = new @Nullable Object[places.size()];
        for (var at = 0; at < places.size(); at++) {
            arguments[at] = values[places.get(at)];
            if (!takes(constructor.getParameterTypes()[at], arguments[at])) {
                return Optional.empty();
            }
        }
        try {
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw new HibernateException("value object: refused", e);
        } catch (ReflectiveOperationException | RuntimeException unreachable) {
            return Optional.empty();
        }
    }

    private static boolean takes(Class<?> type, @Nullable Object value) {
        return value == null
                ? !type.isPrimitive()
                : ClassUtils.resolvePrimitiveIfNecessary(type).isInstance(value);
    }

    private static boolean fits(EmbeddableMappingType type, Constructor<?> constructor) {
        if (constructor.getParameterCount() == 0
                || constructor.getParameterCount() != type.getNumberOfAttributeMappings()) {
            return false;
        }
        Set<String> names = new HashSet<>();
        for (var parameter : constructor.getParameters()) {
            var attribute = type.findAttributeMapping(parameter.getName());
            if (!parameter.isNamePresent() || attribute == null) {
                return false;
            }
            names.add(parameter.getName());
        }
        return names.size() == constructor.getParameterCount();
    }

    private static List<Integer> places(EmbeddableMappingType type, Constructor<?> constructor) {
        return Stream.of(constructor.getParameters())
                .map(Parameter::getName)
                .map(name -> type.findAttributeMapping(name).getStateArrayPosition())
                .toList();
    }
}
