package dev.bureau.internal.data;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.Identity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.CompositeIdentifierMapping;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/// Turns entity keys of every shape into the text that URLs have, and back. Works on the single
/// columns of a key, so that no key class is ever made from what a URL says.
final class Ids {

    private final EntityManagerFactory factory;
    private final Registry registry;

    Ids(EntityManagerFactory factory, Registry registry) {
        this.factory = factory;
        this.registry = registry;
    }

    /// The text form of a row's key; empty for a row that has none yet.
    String of(EntityModel model, Object entity) {
        var key = factory.getPersistenceUnitUtil().getIdentifier(entity);
        return key == null ? "" : write(model, key);
    }

    /// The text form of a key as Hibernate has it.
    String write(EntityModel model, Object key) {
        return KeyText.write(parts(model.schema(), key));
    }

    /// The text form of a key whose parts were selected with [#expressions].
    String write(List<?> parts) {
        return KeyText.write(parts);
    }

    /// Reads the text form; empty if it is not one.
    Optional<Key> read(EntityModel model, String text) {
        var types = leaves(model.schema()).stream().<Class<?>>map(Leaf::type).toList();
        return KeyText.read(text, types).map(Key::new);
    }

    /// The key's single columns as paths from a row of the entity.
    List<Expression<?>> expressions(EntityModel model, Path<?> row) {
        var expressions = new ArrayList<Expression<?>>();
        for (var leaf : leaves(model.schema())) {
            expressions.add(step(row, leaf.path()));
        }
        return expressions;
    }

    /// Whether a relation may hold a key of no row (`@NotFound`), so that only a join tells.
    boolean mayBeLost(EntityModel model, Attribute relation) {
        return factory.unwrap(SessionFactoryImplementor.class)
                                .getMappingMetamodel()
                                .getEntityDescriptor(model.type())
                                .findByPath(relation.path())
                        instanceof ToOneAttributeMapping one
                && one.hasNotFoundAction();
    }

    /// Holds for the row with this key.
    Predicate is(EntityModel model, Path<?> row, Key key, CriteriaBuilder cb) {
        var expressions = expressions(model, row);
        var parts = new Predicate[expressions.size()];
        for (var i = 0; i < parts.length; i++) {
            parts[i] = cb.equal(expressions.get(i), key.parts().get(i));
        }
        return cb.and(parts);
    }

    /// Holds for the rows with these keys; for none where there are none.
    Predicate in(EntityModel model, Path<?> row, Collection<Key> keys, CriteriaBuilder cb) {
        if (keys.isEmpty()) {
            return cb.disjunction();
        }
        var expressions = expressions(model, row);
        if (expressions.size() == 1) {
            return expressions
                    .getFirst()
                    .in(keys.stream().map(key -> key.parts().getFirst()).toList());
        }
        return cb.or(keys.stream().map(key -> is(model, row, key, cb)).toArray(Predicate[]::new));
    }

    /// One column of a key: its dotted path from the entity, and the class of its values.
    record Leaf(String path, Class<?> type) {}

    /// The single columns of an entity's key, in order.
    List<Leaf> leaves(EntitySchema schema) {
        return schema.identity().parts().stream().flatMap(this::leaves).toList();
    }

    private Stream<Leaf> leaves(Attribute part) {
        return switch (part) {
            case Attribute.Elements elements -> Stream.empty();
            case Attribute.AnyRelation any -> Stream.empty();
            case Attribute.Embedded embedded ->
                    embedded.attributes().stream().flatMap(this::leaves);
            case Attribute.ToOne toOne ->
                    leaves(target(toOne)).stream()
                            .map(leaf -> new Leaf(part.path() + "." + leaf.path(), leaf.type()));
            case Attribute.Text text -> basic(part);
            case Attribute.Numeric numeric -> basic(part);
            case Attribute.Flag flag -> basic(part);
            case Attribute.Choice choice -> basic(part);
            case Attribute.Moment moment -> basic(part);
            case Attribute.Binary binary -> basic(part);
            case Attribute.Converted converted -> basic(part);
            case Attribute.Structured structured -> basic(part);
            case Attribute.ToMany toMany -> Stream.empty();
            case Attribute.Subtype subtype -> Stream.empty();
        };
    }

    private static Stream<Leaf> basic(Attribute part) {
        return Stream.of(new Leaf(part.path(), part.traits().javaType()));
    }

    private EntitySchema target(Attribute.ToOne part) {
        return registry.byType(part.target())
                .map(EntityModel::schema)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "%s: is part of a key, but %s is not managed"
                                        .formatted(part.path(), part.target().getName())));
    }

    private List<Object> parts(EntitySchema schema, Object key) {
        var values = new ArrayList<Object>();
        for (var part : schema.identity().parts()) {
            collect(
                    part,
                    schema.identity().kind() == Identity.Kind.SINGLE
                            ? key
                            : component(schema, part, key),
                    values);
        }
        return values;
    }

    private void collect(Attribute part, Object value, List<Object> values) {
        if (part instanceof Attribute.ToOne toOne) {
            var target = target(toOne);
            var key =
                    target.type().isInstance(value)
                            ? factory.getPersistenceUnitUtil().getIdentifier(value)
                            : value;
            values.addAll(parts(target, key));
        } else {
            values.add(value);
        }
    }

    /// The component of a composite key that belongs to a part, nested embeddables stepped into.
    private Object component(EntitySchema schema, Attribute part, Object key) {
        var embeddable = embeddable(schema);
        var path = part.path();
        if (schema.identity().kind() == Identity.Kind.EMBEDDED) {
            path = path.substring(path.indexOf('.') + 1);
        }
        var value = key;
        for (var name : path.split("\\.")) {
            var attribute = embeddable.findAttributeMapping(name);
            value = embeddable.getValue(value, attribute.getStateArrayPosition());
            if (attribute.getMappedType() instanceof EmbeddableMappingType nested) {
                embeddable = nested;
            }
        }
        return value;
    }

    private EmbeddableMappingType embeddable(EntitySchema schema) {
        var mapping =
                factory.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(schema.type())
                        .getIdentifierMapping();
        return ((CompositeIdentifierMapping) mapping).getMappedIdEmbeddableTypeDescriptor();
    }

    private static Path<?> step(Path<?> from, String path) {
        var at = from;
        for (var name : path.split("\\.")) {
            at = at.get(name);
        }
        return at;
    }
}
