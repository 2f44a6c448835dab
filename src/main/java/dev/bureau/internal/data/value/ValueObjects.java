package dev.bureau.internal.data.value;

import java.lang.reflect.Array;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EmbeddableMappingType.ConcreteEmbeddableType;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.jspecify.annotations.Nullable;

/// Makes embeddables anew from the values of their parts, all at once, since a value object may
/// refuse to be made of half of them.
final class ValueObjects {

    private ValueObjects() {}

    /// The embeddable with these parts replaced; null if nothing is left of it.
    ///
    /// @param current the embeddable as it is, null if there is none
    /// @param parts by path from the embeddable
    /// @throws ValueRefused if its class does not accept the values
    static @Nullable Object with(
            EmbeddableMappingType type,
            @Nullable Object current,
            Map<String, ? extends @Nullable Object> parts) {
        var values = current == null ? blank(type) : type.getValues(current).clone();
        var nested = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        parts.forEach((path, value) -> {
            var dot = path.indexOf('.');
            if (dot < 0) {
                values[position(type, path)] = value;
            } else {
                nested.computeIfAbsent(path.substring(0, dot), ValueObjects::none)
                        .put(path.substring(dot + 1), value);
            }
        });
        nested.forEach((name, inner) -> {
            var at = position(type, name);
            var inside = (EmbeddableMappingType) type.getAttributeMapping(at).getMappedType();
            values[at] = with(inside, values[at], inner);
        });
        return empty(type, values) ? null : make(type, current, values);
    }

    private static Map<String, @Nullable Object> none(String name) {
        return new LinkedHashMap<>();
    }

    private static Object make(
            EmbeddableMappingType type, @Nullable Object current, @Nullable Object[] values) {
        try {
            return type.isPolymorphic()
                    ? instantiator(type, current, values).instantiate(() -> values)
                    : ValueConstructor.of(type)
                            .flatMap(constructor -> constructor.make(values))
                            .orElseGet(() ->
                                    type.getRepresentationStrategy()
                                            .getInstantiator()
                                            .instantiate(() -> values));
        } catch (RuntimeException e) {
            throw ValueRefused.by(e);
        }
    }

    /// The smallest of its classes that has all parts with a value; the class it has, if that will
    /// do.
    private static EmbeddableInstantiator instantiator(
            EmbeddableMappingType type, @Nullable Object current, @Nullable Object[] values) {
        var fitting =
                type.getConcreteEmbeddableTypes().stream()
                        .filter(subtype -> holds(type, subtype, values))
                        .min(Comparator.comparingInt(subtype -> span(type, subtype)));
        var own = current == null ? null : type.findSubtypeBySubclass(current.getClass().getName());
        if (own != null && holds(type, own, values)) {
            return own.getInstantiator();
        }
        return fitting.map(ConcreteEmbeddableType::getInstantiator)
                .orElseGet(() -> type.getRepresentationStrategy().getInstantiator());
    }

    private static boolean holds(
            EmbeddableMappingType type, ConcreteEmbeddableType subtype, @Nullable Object[] values) {
        for (var at = 0; at < type.getNumberOfAttributeMappings(); at++) {
            if (values[at] != null && !subtype.declaresAttribute(at)) {
                return false;
            }
        }
        return true;
    }

    private static int span(EmbeddableMappingType type, ConcreteEmbeddableType subtype) {
        var span = 0;
        for (var at = 0; at < type.getNumberOfAttributeMappings(); at++) {
            span += subtype.declaresAttribute(at) ? 1 : 0;
        }
        return span;
    }

    private static int position(EmbeddableMappingType type, String name) {
        var attribute = type.findAttributeMapping(name);
        if (attribute == null) {
            throw new IllegalArgumentException(
                    name + ": no attribute of " + type.getMappedJavaType().getTypeName());
        }
        return attribute.getStateArrayPosition();
    }

    private static @Nullable Object[] blank(EmbeddableMappingType type) {
        var count = type.getNumberOfAttributeMappings();
        @Nullable Object[] values = new @Nullable Object[count + (type.isPolymorphic() ? 1 : 0)];
        for (var at = 0; at < count; at++) {
            values[at] = zero(type.getAttributeMapping(at).getJavaType().getJavaTypeClass());
        }
        return values;
    }

    private static @Nullable Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static boolean empty(EmbeddableMappingType type, @Nullable Object[] values) {
        for (var at = 0; at < type.getNumberOfAttributeMappings(); at++) {
            if (values[at] != null) {
                return false;
            }
        }
        return true;
    }
}
