package dev.bureau.internal.data.key;

import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.UnionSubclassEntityPersister;
import org.jspecify.annotations.Nullable;

/// Turns entity keys of every shape into the text that URLs have, and back. Works on the single
/// columns of a key, so that no key class is ever made from what a URL says, and none is asked
/// whether it equals another.
public final class Ids {

    private final SessionFactoryImplementor mappings;
    private final KeyColumns columns;
    private final KeyParts parts;

    public Ids(EntityManagerFactory factory, Registry registry) {
        mappings = factory.unwrap(SessionFactoryImplementor.class);
        columns = new KeyColumns(mappings, registry);
        parts = new KeyParts(mappings, columns);
    }

    /// The text form of a row's key; empty for a row that has none yet.
    public String of(EntityModel model, Object entity) {
        var key = parts.of(model.schema(), entity);
        return key.stream().allMatch(Objects::nonNull) ? write(model, key) : "";
    }

    /// The text form of a key whose parts were selected with [#expressions].
    public String write(EntityModel model, List<? extends @Nullable Object> key) {
        var texts = new ArrayList<@Nullable String>();
        var at = 0;
        for (var column : columns.of(model.schema())) {
            var value = key.get(at++);
            texts.add(value == null ? null : column.write(value));
        }
        return KeyText.join(texts);
    }

    /// Reads the text form; empty if it is not one.
    public Optional<Key> read(EntityModel model, String text) {
        var all = columns.of(model.schema());
        return KeyText.split(text, all.size())
                .flatMap(texts -> key(all, texts))
                .filter(key -> write(model, key.parts()).equals(text));
    }

    private static Optional<Key> key(List<KeyColumn> columns, List<@Nullable String> texts) {
        var key = new ArrayList<@Nullable Object>();
        try {
            for (var at = 0; at < texts.size(); at++) {
                var text = texts.get(at);
                key.add(text == null ? null : columns.get(at).read(text));
            }
            return Optional.of(new Key(key));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    /// The key's single columns as paths from a row of the entity.
    public List<Expression<?>> expressions(EntityModel model, Path<?> row) {
        var expressions = new ArrayList<Expression<?>>();
        for (var column : columns.of(model.schema())) {
            expressions.add(Joins.attribute(row, column.path()));
        }
        return expressions;
    }

    /// The table with the keys of all rows of an entity, as statements name it; empty where these
    /// are in several tables, or in what a statement tells.
    public Optional<String> table(EntityModel model) {
        var entity = mappings.getMappingMetamodel().getEntityDescriptor(model.type());
        return entity instanceof UnionSubclassEntityPersister && entity.hasSubclasses()
                ? Optional.empty()
                : Optional.of(entity.getIdentifierTableName())
                        .filter(name -> !name.stripLeading().startsWith("("));
    }

    /// What the database speaks.
    public Dialect dialect() {
        return mappings.getJdbcServices().getDialect();
    }

    /// The columns of a key, in the order of the parts of a [Key].
    public List<KeyColumn> columns(EntityModel model) {
        return columns.of(model.schema());
    }

    /// Whether a relation may hold a key of no row, so that only a join tells: by `@NotFound`,
    /// because the mapping hides some rows of the entity, because it looks at columns that
    /// something else fills, or because it holds no key at all.
    public boolean mayBeLost(EntityModel model, Attribute relation) {
        return mappings.getMappingMetamodel()
                                .getEntityDescriptor(model.type())
                                .findByPath(relation.path())
                        instanceof ToOneAttributeMapping one
                && (one.hasNotFoundAction()
                        || hides(one.getEntityMappingType())
                        || !one.isReferenceToPrimaryKey()
                        || !decides(model, relation) && looks(model, one));
    }

    /// Whether rows of the entity may be there that nothing shows: deleted ones, or those that a
    /// restriction leaves out.
    private static boolean hides(EntityMappingType entity) {
        return entity.getSoftDeleteMapping() != null || entity.hasWhereRestrictions();
    }

    private static boolean decides(EntityModel model, Attribute relation) {
        return relation.traits().id()
                || model.schema().identity().derived().stream()
                        .anyMatch(it -> it.relation().equals(relation.path()));
    }

    private boolean looks(EntityModel model, ToOneAttributeMapping relation) {
        var key = columns.of(model.schema()).stream().map(KeyColumn::column).toList();
        var shared = new ArrayList<String>();
        relation.getForeignKeyDescriptor()
                .visitKeySelectables((at, column) -> {
                    if (!column.isInsertable()
                            || key.stream()
                                    .anyMatch(column.getSelectionExpression()::equalsIgnoreCase)) {
                        shared.add(column.getSelectionExpression());
                    }
                });
        return !shared.isEmpty();
    }

    /// Holds for the row with this key.
    public Predicate is(EntityModel model, Path<?> row, Key key, CriteriaBuilder cb) {
        var expressions = expressions(model, row);
        var parts = new Predicate[expressions.size()];
        for (var i = 0; i < parts.length; i++) {
            var value = key.parts().get(i);
            parts[i] =
                    value == null
                            ? cb.isNull(expressions.get(i))
                            : cb.equal(expressions.get(i), value);
        }
        return cb.and(parts);
    }

    /// Holds for the rows with these keys; for none where there are none.
    public Predicate in(EntityModel model, Path<?> row, Collection<Key> keys, CriteriaBuilder cb) {
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
}
