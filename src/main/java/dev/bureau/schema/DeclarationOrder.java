package dev.bureau.schema;

import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Puts persistent attributes into the order in which the classes declare them, inherited ones
/// first; the metamodel itself has no order to rely on.
final class DeclarationOrder {

    private DeclarationOrder() {}

    static List<jakarta.persistence.metamodel.Attribute<?, ?>> of(ManagedType<?> type) {
        var names = fieldNames(type.getJavaType());
        Comparator<jakarta.persistence.metamodel.Attribute<?, ?>> declared =
                Comparator.comparingInt(attribute -> {
                    var at = names.indexOf(attribute.getName());
                    return at < 0 ? Integer.MAX_VALUE : at;
                });
        var attributes = new ArrayList<jakarta.persistence.metamodel.Attribute<?, ?>>();
        attributes.addAll(type.getAttributes());
        attributes.sort(declared.thenComparing(jakarta.persistence.metamodel.Attribute::getName));
        return attributes;
    }

    private static List<String> fieldNames(Class<?> type) {
        var names = new ArrayList<String>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            names.addAll(0, Stream.of(at.getDeclaredFields()).map(Field::getName).toList());
        }
        return names;
    }
}
