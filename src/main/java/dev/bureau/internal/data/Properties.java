package dev.bureau.internal.data;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.MappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.PropertyAccess;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.java.MutabilityPlan;
import org.jspecify.annotations.Nullable;

/// Reads and writes attributes of entities by path, the way Hibernate does it: by field or by
/// property as mapped, without public accessors.
final class Properties {

    private final SessionFactoryImplementor factory;

    Properties(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    static Properties of(Basis basis) {
        return new Properties(basis.factory().unwrap(SessionFactoryImplementor.class));
    }

    /// The related row at a path that may step into embeddables, not read yet if it was not.
    @Nullable Object proxy(Object entity, String path) {
        var dot = path.lastIndexOf('.');
        if (dot < 0) {
            var owner = Hibernate.unproxy(entity);
            return part(type(owner), path).access().getGetter().get(owner);
        }
        var inner = embeddable(type(entity), path.substring(0, dot));
        var owner = get(entity, path.substring(0, dot));
        return owner == null
                ? null
                : part(inner, path.substring(dot + 1)).access().getGetter().get(owner);
    }

    /// The value at a path that may step into embeddables and over relations; null where a step on
    /// the way is null.
    @Nullable Object get(Object entity, String path) {
        var owner = Hibernate.unproxy(entity);
        var type = type(entity);
        for (var name : path.split("\\.")) {
            var part = part(type, name);
            var value = Hibernate.unproxy(part.access().getGetter().get(owner));
            if (value == null) {
                return null;
            }
            owner = value;
            type = part.type() instanceof EmbeddableMappingType inner ? inner : typeOrEnd(value);
            if (type == null) {
                return value;
            }
        }
        return owner;
    }

    /// The value at a path, apart from the entity: what later becomes of the entity does not change
    /// it.
    @Nullable Object copy(Object entity, String path) {
        var value = get(entity, path);
        if (value instanceof Map<?, ?> map) {
            return new LinkedHashMap<>(map);
        }
        if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(set);
        }
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        return value == null ? null : copied(entity, path, value);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object copied(Object entity, String path, Object value) {
        var dot = path.lastIndexOf('.');
        var owner = dot < 0 ? type(entity) : embeddable(type(entity), path.substring(0, dot));
        var attribute = owner.findAttributeMapping(path.substring(dot + 1));
        return attribute != null && attribute.getMappedType() instanceof BasicType<?>
                ? ((MutabilityPlan<Object>) attribute.getExposedMutabilityPlan()).deepCopy(value)
                : value;
    }

    private static ManagedMappingType embeddable(ManagedMappingType type, String path) {
        var owner = type;
        for (var name : path.split("\\.")) {
            owner = (ManagedMappingType) part(owner, name).type();
        }
        return owner;
    }

    /// Sets the value at a path that may step into embeddables. Those that are null are made on the
    /// way, records are made anew.
    ///
    /// @throws RuntimeException of Hibernate if the value is not of the attribute's class
    void set(Object entity, String path, @Nullable Object value) {
        var owner = Hibernate.unproxy(entity);
        put(type(owner), owner, path, value);
    }

    /// A new row as its class makes it.
    Object create(Class<?> type) {
        return Objects.requireNonNull(
                descriptor(type).getRepresentationStrategy().getInstantiator().instantiate());
    }

    /// The key of a row, null if it has none yet.
    @Nullable Object id(Object entity) {
        var owner = Hibernate.unproxy(entity);
        return descriptor(owner.getClass()).getIdentifierMapping().getIdentifier(owner);
    }

    private Object put(ManagedMappingType type, Object owner, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        var part = part(type, dot < 0 ? path : path.substring(0, dot));
        var placed = value;
        if (dot >= 0) {
            var inner = (EmbeddableMappingType) part.type();
            var current = part.access().getGetter().get(owner);
            var filled = current == null ? blank(inner) : current;
            placed = put(inner, filled, path.substring(dot + 1), value);
        }
        if (type instanceof EmbeddableMappingType embeddable && owner.getClass().isRecord()) {
            return rebuilt(embeddable, owner, part.name(), placed);
        }
        Objects.requireNonNull(part.access().getSetter()).set(owner, placed);
        return owner;
    }

    private static Object rebuilt(
            EmbeddableMappingType type, Object owner, String changed, @Nullable Object value) {
        @Nullable Object[] values = type.getValues(owner).clone();
        for (var position = 0; position < values.length; position++) {
            if (type.getAttributeMapping(position).getAttributeName().equals(changed)) {
                values[position] = value;
            }
        }
        return type.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
    }

    private static Object blank(EmbeddableMappingType type) {
        @Nullable Object[] values = new @Nullable Object[type.getNumberOfAttributeMappings()];
        for (var position = 0; position < values.length; position++) {
            var javaType = type.getAttributeMapping(position).getJavaType().getJavaTypeClass();
            values[position] = zero(javaType);
        }
        var record = type.getMappedJavaType().getJavaTypeClass().isRecord();
        return type.getRepresentationStrategy()
                .getInstantiator()
                .instantiate(record ? () -> values : null);
    }

    private static @Nullable Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private @Nullable ManagedMappingType typeOrEnd(Object value) {
        return factory.getMappingMetamodel().isEntityClass(Hibernate.getClass(value))
                ? type(value)
                : null;
    }

    private ManagedMappingType type(Object entity) {
        return descriptor(Hibernate.getClass(entity));
    }

    private EntityPersister descriptor(Class<?> type) {
        return factory.getMappingMetamodel().getEntityDescriptor(type);
    }

    private static Part part(ManagedMappingType type, String name) {
        var attribute = type.findAttributeMapping(name);
        if (attribute != null) {
            return new Part(name, attribute.getPropertyAccess(), attribute.getMappedType());
        }
        if (type instanceof EntityMappingType entity) {
            var key = entity.getIdentifierMapping();
            if (key instanceof SingleAttributeIdentifierMapping single
                    && name.equals(single.getAttributeName())) {
                return new Part(name, single.getPropertyAccess(), single.getMappedType());
            }
            if (key instanceof NonAggregatedIdentifierMapping several) {
                var partOfKey = several.getVirtualIdEmbeddable().findAttributeMapping(name);
                if (partOfKey != null) {
                    return new Part(name, partOfKey.getPropertyAccess(), partOfKey.getMappedType());
                }
            }
        }
        throw new IllegalArgumentException(
                name + ": no attribute of " + type.getMappedJavaType().getTypeName());
    }

    private record Part(String name, PropertyAccess access, MappingType type) {}
}
