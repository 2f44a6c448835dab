package dev.bureau.internal.data.value;

import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.jspecify.annotations.Nullable;

/// Takes embeddables apart into single values and makes new ones from them, the way Hibernate does
/// it: whatever their access, records too.
public final class Embeddables {

    private Embeddables() {}

    /// The values by path within the embeddable, nested ones stepped into.
    public static Map<String, @Nullable Object> values(
            EmbeddableMappingType type, @Nullable Object embeddable) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        collect(type, embeddable, "", values);
        return values;
    }

    private static void collect(
            EmbeddableMappingType type,
            @Nullable Object embeddable,
            String prefix,
            Map<String, @Nullable Object> values) {
        for (var at = 0; at < type.getNumberOfAttributeMappings(); at++) {
            var attribute = type.getAttributeMapping(at);
            var value =
                    embeddable == null
                            ? null
                            : attribute.getPropertyAccess().getGetter().get(embeddable);
            var path = prefix + attribute.getAttributeName();
            if (attribute.getMappedType() instanceof EmbeddableMappingType inner) {
                collect(inner, value, path + ".", values);
            } else {
                values.put(path, value);
            }
        }
    }

    /// A new embeddable with these values, by path within it.
    public static Object create(
            EmbeddableMappingType type, Map<String, ? extends @Nullable Object> values) {
        return create(type, values, "");
    }

    private static Object create(
            EmbeddableMappingType type,
            Map<String, ? extends @Nullable Object> values,
            String prefix) {
        @Nullable Object[] parts = new @Nullable Object[type.getNumberOfAttributeMappings()];
        for (var at = 0; at < parts.length; at++) {
            var attribute = type.getAttributeMapping(at);
            var path = prefix + attribute.getAttributeName();
            parts[at] =
                    attribute.getMappedType() instanceof EmbeddableMappingType inner
                            ? inner(inner, values, path + ".")
                            : single(attribute, values.get(path));
        }
        return type.getRepresentationStrategy().getInstantiator().instantiate(() -> parts);
    }

    /// A nested embeddable without any value is none.
    private static @Nullable Object inner(
            EmbeddableMappingType type,
            Map<String, ? extends @Nullable Object> values,
            String prefix) {
        var any =
                values.entrySet().stream()
                        .anyMatch(entry ->
                                entry.getKey().startsWith(prefix) && entry.getValue() != null);
        return any ? create(type, values, prefix) : null;
    }

    private static @Nullable Object single(AttributeMapping attribute, @Nullable Object value) {
        var type = attribute.getJavaType().getJavaTypeClass();
        return value == null && type.isPrimitive()
                ? Array.get(Array.newInstance(type, 1), 0)
                : value;
    }
}
