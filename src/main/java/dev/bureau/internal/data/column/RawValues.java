package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Joins;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.KeyText;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.SqlExpressible;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.jspecify.annotations.Nullable;

/// Reads and writes single columns of single rows past what the mapping makes of them: as the text
/// that the database has for them. Tables, columns and keys come from the mapping.
public final class RawValues {

    private static final Pattern DIGITS = Pattern.compile("\\([\\d, ]+\\)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final EntityManager entities;
    private final SessionFactoryImplementor factory;
    private final Ids ids;
    private final Registry registry;

    public RawValues(Basis basis) {
        entities = basis.entities();
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
        ids = basis.ids();
        registry = basis.registry();
    }

    /// The text of what an attribute's column holds; empty if it holds nothing.
    ///
    /// @param attribute one with a column of its own
    public Optional<String> read(EntityModel model, Attribute attribute, Key key) {
        var cb = cb();
        var query = cb.createQuery(String.class);
        Root<?> row = query.from(model.type());
        query.select(text(column(row, attribute))).where(ids.is(model, row, key, cb));
        var found = entities.createQuery(query).getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.getFirst());
    }

    /// Whether there is a row with this key.
    public boolean present(EntityModel model, Key key) {
        var cb = cb();
        var query = cb.createQuery(Long.class);
        var row = query.from(model.type());
        query.select(cb.count(row)).where(ids.is(model, row, key, cb));
        return entities.createQuery(query).getSingleResult() > 0;
    }

    /// Keeps the row from others until the transaction ends, without reading it.
    public void lock(EntityModel model, Attribute attribute, Key key) {
        update(model, attribute, key, (update, column) -> set(update, column, column));
    }

    /// Replaces what the column holds with a value of the attribute.
    public void write(EntityModel model, Attribute attribute, Key key, @Nullable Object value) {
        update(model, attribute, key, (update, column) -> update.set(column, value));
    }

    /// Empties the column, whatever the mapping would store for no value.
    public void clear(EntityModel model, Attribute attribute, Key key) {
        if (attribute instanceof Attribute.ToOne) {
            write(model, attribute, key, null);
            return;
        }
        update(
                model,
                attribute,
                key,
                (update, column) -> {
                    var nothing = cb().sql("null", Object.class);
                    set(
                            update,
                            column,
                            cb().selectCase().when(cb().disjunction(), column).otherwise(nothing));
                });
    }

    /// Puts back what [#read] found.
    public void restore(EntityModel model, Attribute attribute, Key key, String text) {
        if (attribute instanceof Attribute.ToOne toOne) {
            write(model, attribute, key, reference(toOne, text));
            return;
        }
        var pattern = pattern(model, attribute, text);
        update(
                model,
                attribute,
                key,
                (update, column) -> set(update, column, untyped(column, pattern, text)));
    }

    /// Only what seems to come from the column itself may be assigned to every kind of column.
    private Expression<Object> untyped(Path<Object> column, String pattern, String text) {
        var stored = cb().sql(pattern, Object.class, cb().value(text));
        return cb().selectCase().when(cb().disjunction(), column).otherwise(stored);
    }

    /// What stands for a row that need not be there.
    private @Nullable Object reference(Attribute.ToOne relation, String text) {
        return registry.byType(relation.target())
                .flatMap(target -> ids.read(target, KeyText.join(List.of(text))))
                .<Object>map(
                        key -> entities.getReference(relation.target(), key.parts().getFirst()))
                .orElse(null);
    }

    private static <T> void set(
            CriteriaUpdate<?> update, Path<T> column, Expression<? extends T> value) {
        update.set(column, value);
    }

    private void update(
            EntityModel model,
            Attribute attribute,
            Key key,
            BiConsumer<CriteriaUpdate<?>, Path<Object>> change) {
        update(model.type(), model, attribute, key, change);
    }

    @SuppressWarnings("unchecked")
    private <T> void update(
            Class<T> type,
            EntityModel model,
            Attribute attribute,
            Key key,
            BiConsumer<CriteriaUpdate<?>, Path<Object>> change) {
        var update = cb().createCriteriaUpdate(type);
        var row = update.from(type);
        change.accept(update, (Path<Object>) Joins.attribute(row, attribute.path()));
        update.where(ids.is(model, row, key, cb()));
        entities.createQuery(update).executeUpdate();
    }

    /// The text of a column, in any query.
    public Expression<String> text(Expression<?> column) {
        return cb().sql("cast(? as " + words() + ")", String.class, column);
    }

    /// The name of a text of any length.
    private String words() {
        var string =
                Objects.requireNonNull(
                        factory.getTypeConfiguration().getBasicTypeForJavaType(String.class));
        return cast(string, Size.nil());
    }

    private Expression<?> column(Root<?> row, Attribute attribute) {
        var path = Joins.attribute(row, attribute.path());
        return attribute instanceof Attribute.ToOne ? cb().fk(path) : path;
    }

    /// How the database makes a value of the column's type from text.
    private String pattern(EntityModel model, Attribute attribute, String text) {
        var columns = new ArrayList<SelectableMapping>();
        factory.getMappingMetamodel()
                .getEntityDescriptor(model.type())
                .findByPath(attribute.path())
                .forEachSelectable((index, column) -> columns.add(column));
        var column = columns.getFirst();
        var type = column.getJdbcMapping();
        var dialect = factory.getJdbcServices().getDialect();
        if (dialect instanceof H2Dialect && type.getJdbcType().isJson()) {
            return "? format json"; // a cast would make one JSON string of it
        }
        var written = type.getJdbcType().wrapWriteExpression("?", column.toSize(), dialect);
        if (!written.equals("?")) {
            return written;
        }
        if (type.getJdbcType().isString() && !type.getJdbcType().isLob()) {
            return "cast(? as " + words() + ")"; // the real column may be wider
        }
        var wide = wide(type.getJdbcType(), text);
        if (wide.isPresent()) {
            return "cast(? as " + wide.get() + ")";
        }
        var name = cast(type, column.toSize());
        // a plain numeric of PostgreSQL holds what one of some digits does not: infinity
        var cast =
                dialect instanceof PostgreSQLDialect ? DIGITS.matcher(name).replaceAll("") : name;
        return "cast(? as " + cast + ")";
    }

    /// A type that loses nothing where the real column holds more than the mapping says: hours
    /// beside a day, digits beyond a double's. The database makes the column's own type of it.
    private Optional<String> wide(JdbcType type, String text) {
        var dialect = factory.getJdbcServices().getDialect();
        var known = dialect instanceof PostgreSQLDialect || dialect instanceof H2Dialect;
        if (known && type.getDefaultSqlTypeCode() == SqlTypes.DATE) {
            return Optional.of("timestamp");
        }
        return known && type.isNumber() && NUMBER.matcher(text).matches()
                ? Optional.of(dialect instanceof H2Dialect ? "decfloat" : "numeric")
                : Optional.empty();
    }

    /// The name by which the database casts to a type.
    private String cast(JdbcMapping type, Size size) {
        var types = factory.getTypeConfiguration().getDdlTypeRegistry();
        return types.getDescriptor(type.getJdbcType().getDdlTypeCode())
                .getCastTypeName(size, (SqlExpressible) type, types);
    }

    private HibernateCriteriaBuilder cb() {
        return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    }
}
