package dev.bureau.schema;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPartContainer;
import org.hibernate.metamodel.model.domain.ManagedDomainType;
import org.jspecify.annotations.Nullable;

/// Puts persistent attributes into the order in which the classes declare them, inherited ones
/// first; the metamodel itself has no order to rely on.
final class DeclarationOrder {

    private DeclarationOrder() {}

    /// @param container what Hibernate maps the type to, which has attributes of generic
    ///   superclasses that the type does not tell of
    static List<Attribute<?, ?>> of(ManagedType<?> type, @Nullable ModelPartContainer container) {
        var names = fieldNames(type.getJavaType());
        Comparator<Attribute<?, ?>> declared =
                Comparator.comparingInt(attribute -> {
                    var at = names.indexOf(attribute.getName());
                    return at < 0 ? Integer.MAX_VALUE : at;
                });
        var attributes = new LinkedHashMap<String, Attribute<?, ?>>();
        type.getAttributes().forEach(it -> attributes.put(it.getName(), concrete(type, it)));
        if (container instanceof EmbeddableValuedModelPart embedded) {
            embedded.getEmbeddableTypeDescriptor()
                    .forEachAttributeMapping(it -> {
                        var open = concrete(type, it.getAttributeName());
                        if (open != null) {
                            attributes.putIfAbsent(it.getAttributeName(), open);
                        }
                    });
        }
        var ordered = new ArrayList<Attribute<?, ?>>(attributes.values());
        ordered.sort(declared.thenComparing(Attribute::getName));
        return ordered;
    }

    /// The attribute as this type has it, where a superclass leaves its class open.
    private static Attribute<?, ?> concrete(ManagedType<?> type, Attribute<?, ?> attribute) {
        var concrete = concrete(type, attribute.getName());
        return concrete == null ? attribute : concrete;
    }

    private static @Nullable Attribute<?, ?> concrete(ManagedType<?> type, String name) {
        return type instanceof ManagedDomainType<?> known
                ? known.findConcreteGenericAttribute(name)
                : null;
    }

    private static List<String> fieldNames(Class<?> type) {
        var names = new ArrayList<String>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            names.addAll(0, Stream.of(at.getDeclaredFields()).map(Field::getName).toList());
        }
        return names;
    }
}
