package dev.bureau.internal.data.key;

import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.ModelPartContainer;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.jspecify.annotations.Nullable;

/// The single columns of the keys of all entities.
final class KeyColumns {

    private final SessionFactoryImplementor factory;
    private final Registry registry;
    private final Map<String, List<KeyColumn>> known = new ConcurrentHashMap<>();

    KeyColumns(SessionFactoryImplementor factory, Registry registry) {
        this.factory = factory;
        this.registry = registry;
    }

    /// The columns of the entity's key, in order.
    List<KeyColumn> of(EntitySchema schema) {
        var columns = known.get(schema.name());
        if (columns == null) {
            columns = schema.identity().parts().stream().flatMap(it -> of(schema, it)).toList();
            known.put(schema.name(), columns);
        }
        return columns;
    }

    /// The entity that a part of a key refers to.
    EntitySchema target(Attribute.ToOne part) {
        return registry.byType(part.target())
                .map(EntityModel::schema)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "%s: is part of a key, but %s is not managed"
                                        .formatted(part.path(), part.target().getName())));
    }

    private Stream<KeyColumn> of(EntitySchema schema, Attribute part) {
        return switch (part) {
            case Attribute.Embedded embedded ->
                    embedded.attributes().stream().flatMap(inner -> of(schema, inner));
            case Attribute.ToOne toOne ->
                    of(target(toOne)).stream()
                            .map(it -> it.behind(part.path(), held(schema, toOne, it.column())));
            case Attribute.ToMany toMany -> Stream.empty();
            case Attribute.Elements elements -> Stream.empty();
            case Attribute.AnyRelation any -> Stream.empty();
            case Attribute.Subtype subtype -> Stream.empty();
            case Attribute.Text text -> basic(schema, part);
            case Attribute.Numeric numeric -> basic(schema, part);
            case Attribute.Flag flag -> basic(schema, part);
            case Attribute.Choice choice -> basic(schema, part);
            case Attribute.Moment moment -> basic(schema, part);
            case Attribute.Binary binary -> basic(schema, part);
            case Attribute.Converted converted -> basic(schema, part);
            case Attribute.Structured structured -> basic(schema, part);
        };
    }

    private Stream<KeyColumn> basic(EntitySchema schema, Attribute part) {
        return Stream.of(KeyColumn.of(part, mapping(schema, part.path())));
    }

    /// The name of the column by which a relation holds a column of the related row.
    private String held(EntitySchema schema, Attribute.ToOne relation, String column) {
        if (find(schema, relation.path()) instanceof ToOneAttributeMapping one) {
            var held = new ArrayList<String>();
            var related = new ArrayList<String>();
            var key = one.getForeignKeyDescriptor();
            key.visitKeySelectables((at, it) -> held.add(it.getSelectionExpression()));
            key.visitTargetSelectables((at, it) -> related.add(plain(it.getSelectionExpression())));
            var at = related.indexOf(plain(column));
            return at < 0 ? column : held.get(at);
        }
        return column;
    }

    /// The naming strategy may have changed one of two names of a column.
    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private BasicValuedModelPart mapping(EntitySchema schema, String path) {
        var part = find(schema, path);
        var basic = part == null ? null : part.asBasicValuedModelPart();
        if (basic == null) {
            throw new IllegalStateException(
                    "%s.%s: part of a key (expected: a column)".formatted(schema.name(), path));
        }
        return basic;
    }

    private @Nullable ModelPart find(EntitySchema schema, String path) {
        @Nullable ModelPart at = factory.getMappingMetamodel().getEntityDescriptor(schema.type());
        for (var name : path.split("\\.")) {
            at = at instanceof ModelPartContainer in ? in.findSubPart(name, null) : null;
        }
        return at;
    }
}
