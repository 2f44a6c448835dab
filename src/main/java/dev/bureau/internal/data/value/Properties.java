package dev.bureau.internal.data.value;

import dev.bureau.schema.Attribute;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Hibernate;
import org.hibernate.PropertyAccessException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.metamodel.mapping.MappingType;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.PropertyAccess;
import org.hibernate.type.BasicType;
import org.hibernate.type.descriptor.java.MutabilityPlan;
import org.jspecify.annotations.Nullable;

/// Reads and writes attributes of entities by path, the way Hibernate does it: by field or by
/// property as mapped, without public accessors.
public final class Properties {

    private final SessionFactoryImplementor factory;

    public Properties(EntityManagerFactory factory) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
    }

    /// The related row at a path that may step into embeddables, not read yet if it was not.
    public @Nullable Object proxy(Object entity, String path) {
        var dot = path.lastIndexOf('.');
        if (dot < 0) {
            var owner = Hibernate.unproxy(entity);
            return read(part(type(owner), path), owner);
        }
        var inner = embeddable(type(entity), path.substring(0, dot));
        var owner = get(entity, path.substring(0, dot));
        return owner == null ? null : read(part(inner, path.substring(dot + 1)), owner);
    }

    /// The value at a path that may step into embeddables and over relations; null where a step on
    /// the way is null.
    public @Nullable Object get(Object entity, String path) {
        var owner = Hibernate.unproxy(entity);
        var type = type(entity);
        for (var name : path.split("\\.")) {
            var part = part(type, name);
            var value = Hibernate.unproxy(read(part, owner));
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
    public @Nullable Object copy(Object entity, Attribute attribute) {
        var path = attribute.path();
        var value = get(entity, path);
        if (value != null && Contents.held(attribute)) {
            return Contents.of(attribute, value);
        }
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

    /// Sets the value at a path that may step into embeddables, which are made anew.
    ///
    /// @throws ValueRefused if the application's code does not accept it
    public void set(Object entity, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            var owner = Hibernate.unproxy(entity);
            write(part(type(owner), path), owner, value);
        } else {
            setParts(
                    entity,
                    path.substring(0, dot),
                    Collections.singletonMap(path.substring(dot + 1), value));
        }
    }

    /// Sets several parts of an embeddable at once.
    ///
    /// @param name the attribute that holds the embeddable
    /// @param parts by path from the embeddable
    /// @throws ValueRefused if the application's code does not accept them
    public void setParts(
            Object entity, String name, Map<String, ? extends @Nullable Object> parts) {
        var owner = Hibernate.unproxy(entity);
        var part = part(type(owner), name);
        var inner = (EmbeddableMappingType) part.type();
        var made = ValueObjects.with(inner, read(part, owner), parts);
        var parent = inner.getEmbeddedValueMapping().getParentInjectionAttributePropertyAccess();
        if (made != null && parent != null) {
            Objects.requireNonNull(parent.getSetter()).set(made, owner);
        }
        write(part, owner, made);
    }

    private static void write(Part part, Object owner, @Nullable Object value) {
        try {
            Objects.requireNonNull(part.access().getSetter()).set(owner, value);
        } catch (PropertyAccessException e) {
            throw ValueRefused.by(e);
        }
    }

    /// The value as the entity tells it; null where its getter stumbles over what is not there yet.
    private static @Nullable Object read(Part part, Object owner) {
        try {
            return part.access().getGetter().get(owner);
        } catch (PropertyAccessException e) {
            return null;
        }
    }

    /// Whether the row's class tells no value at the path, without stumbling. An attribute of an
    /// embeddable is not asked for.
    public boolean tellsNothing(Object entity, String path) {
        try {
            var owner = Hibernate.unproxy(entity);
            return path.indexOf('.') < 0
                    && part(type(owner), path).access().getGetter().get(owner) == null;
        } catch (PropertyAccessException stumbled) {
            return false;
        }
    }

    /// A new row as the application's interceptor or its class makes it.
    ///
    /// @throws RuntimeException if nobody makes one without knowing its values
    public Object create(Class<?> type) {
        var mapping = descriptor(type).getRepresentationStrategy();
        var made =
                factory.getSessionFactoryOptions()
                        .getInterceptor()
                        .instantiate(descriptor(type).getEntityName(), mapping, null);
        return made == null
                ? Objects.requireNonNull(mapping.getInstantiator().instantiate())
                : made;
    }

    /// Whether [#create] makes one, which Hibernate needs for rows that it reads, too.
    public boolean creates(Class<?> type) {
        try {
            create(type);
            return true;
        } catch (RuntimeException | LinkageError none) {
            return false;
        }
    }

    /// What sorts a collection of the row; null if its values do that themselves, or nothing does.
    @SuppressWarnings("unchecked")
    public @Nullable Comparator<Object> comparator(Object entity, String path) {
        return descriptor(Hibernate.getClass(entity)).findByPath(path)
                        instanceof PluralAttributeMapping many
                ? (Comparator<Object>) many.getCollectionDescriptor().getSortingComparator()
                : null;
    }

    /// The key of a row, null if it has none yet.
    public @Nullable Object id(Object entity) {
        var owner = Hibernate.unproxy(entity);
        return descriptor(owner.getClass()).getIdentifierMapping().getIdentifier(owner);
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
