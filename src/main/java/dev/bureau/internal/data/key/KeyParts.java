package dev.bureau.internal.data.key;

import dev.bureau.internal.data.value.Properties;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.CompositeIdentifierMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.proxy.HibernateProxy;
import org.jspecify.annotations.Nullable;

/// Takes the keys of rows apart into the values of their columns. A row that was not read yet is
/// not read for it.
final class KeyParts {

    private final SessionFactoryImplementor factory;
    private final KeyColumns columns;
    private final Properties properties;

    KeyParts(SessionFactoryImplementor factory, KeyColumns columns) {
        this.factory = factory;
        this.columns = columns;
        properties = new Properties(factory);
    }

    /// The values in the order of the columns, with null for what is missing.
    List<@Nullable Object> of(EntitySchema schema, @Nullable Object entity) {
        var lazy = HibernateProxy.extractLazyInitializer(entity);
        return lazy != null && lazy.isUninitialized()
                ? ofKey(schema, lazy.getInternalIdentifier())
                : ofRow(schema, entity);
    }

    private List<@Nullable Object> ofRow(EntitySchema schema, @Nullable Object entity) {
        var values = new ArrayList<@Nullable Object>();
        for (var part : schema.identity().parts()) {
            if (part instanceof Attribute.ToOne toOne) {
                var related = entity == null ? null : properties.proxy(entity, part.path());
                values.addAll(of(columns.target(toOne), related));
            } else {
                values.add(entity == null ? null : properties.get(entity, part.path()));
            }
        }
        return values;
    }

    /// @param key as Hibernate has it: the attribute's value, an object of the key class, or the
    ///   row itself where there is no such class
    private List<@Nullable Object> ofKey(EntitySchema schema, @Nullable Object key) {
        if (schema.type().isInstance(key)) {
            return ofRow(schema, key);
        }
        var values = new ArrayList<@Nullable Object>();
        for (var part : schema.identity().parts()) {
            var value = key == null ? null : component(schema, part, key);
            if (part instanceof Attribute.ToOne toOne) {
                var target = columns.target(toOne);
                values.addAll(
                        target.type().isInstance(value) ? of(target, value) : ofKey(target, value));
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /// The component of a key that belongs to a part, nested embeddables stepped into; the key
    /// itself where it is the key of the only part.
    private @Nullable Object component(EntitySchema schema, Attribute part, Object key) {
        if (schema.identity().kind() == Identity.Kind.SINGLE) {
            return key;
        }
        var path = part.path();
        if (schema.identity().kind() == Identity.Kind.EMBEDDED) {
            path = path.substring(path.indexOf('.') + 1);
        }
        var embeddable = embeddable(schema);
        @Nullable Object value = key;
        for (var name : path.split("\\.")) {
            var attribute = embeddable.findAttributeMapping(name);
            if (attribute == null || value == null) {
                return value;
            }
            value = embeddable.getValue(value, attribute.getStateArrayPosition());
            if (attribute.getMappedType() instanceof EmbeddableMappingType nested) {
                embeddable = nested;
            }
        }
        return value;
    }

    private EmbeddableMappingType embeddable(EntitySchema schema) {
        var mapping =
                factory.getMappingMetamodel()
                        .getEntityDescriptor(schema.type())
                        .getIdentifierMapping();
        return ((CompositeIdentifierMapping) mapping).getMappedIdEmbeddableTypeDescriptor();
    }
}
