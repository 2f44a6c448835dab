package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.Properties;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import jakarta.persistence.criteria.Expression;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;
import org.jspecify.annotations.Nullable;

/// Finds columns that hold something which the mapping silently reads as nothing: a letter for a
/// flag, a text for a constant that the converter does not know.
public final class Misreads {

    private final Basis basis;
    private final RawValues raw;
    private final ColumnTexts texts;
    private final Properties properties;
    private final SessionFactoryImplementor factory;

    public Misreads(Basis basis) {
        this.basis = basis;
        raw = new RawValues(basis);
        texts = new ColumnTexts(basis);
        properties = new Properties(basis.factory());
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
    }

    /// Whether the mapping may read something as nothing.
    public boolean possible(EntityModel model, Attribute attribute) {
        return !attribute.traits().id()
                && !(attribute instanceof Attribute.Subtype)
                && converter(model, attribute).isPresent();
    }

    /// Whether nothing would be stored for the value that was read, so that a save of something
    /// else would take away what the column holds.
    public boolean nothing(EntityModel model, Attribute attribute, @Nullable Object value) {
        return value == null
                || converter(model, attribute)
                        .filter(Misreads::own)
                        .filter(own -> own.getDomainJavaType().isInstance(value))
                        .filter(own -> unstored(own, value))
                        .isPresent();
    }

    private static boolean unstored(BasicValueConverter<Object, Object> converter, Object value) {
        try {
            return converter.toRelationalValue(value) == null;
        } catch (RuntimeException notToBeStored) {
            return false;
        }
    }

    /// What stands in the column of an attribute that was read as nothing.
    ///
    /// @param text what the column holds, null if it holds nothing
    public Optional<Unreadable> at(EntityModel model, Attribute attribute, @Nullable String text) {
        return text != null
                        && converter(model, attribute)
                                .filter(known -> !nothing(known, text.strip()))
                                .isPresent()
                ? Optional.of(new Unreadable(text))
                : Optional.empty();
    }

    /// What the columns of rows hold that was read as nothing, by row and path.
    ///
    /// @param rows of one entity; those that are not stored hold nothing
    public Map<Object, Map<String, Unreadable>> of(
            EntityModel model, List<?> rows, List<Attribute> attributes) {
        var stored = new HashMap<String, Object>();
        rows.stream()
                .filter(row -> basis.entities().contains(row))
                .forEach(row -> stored.put(basis.ids().of(model, row), row));
        var suspects =
                attributes.stream()
                        .filter(attribute -> possible(model, attribute))
                        .filter(attribute ->
                                stored.values().stream()
                                        .anyMatch(row -> blank(model, attribute, row)))
                        .toList();
        var found = new IdentityHashMap<Object, Map<String, Unreadable>>();
        if (!suspects.isEmpty()) {
            texts.of(model, stored.keySet(), suspects)
                    .forEach((id, columns) -> {
                        var row = Objects.requireNonNull(stored.get(id));
                        var blank =
                                suspects.stream()
                                        .filter(suspect -> blank(model, suspect, row))
                                        .toList();
                        found.put(row, held(model, blank, columns));
                    });
        }
        return found;
    }

    private boolean blank(EntityModel model, Attribute attribute, Object row) {
        return nothing(model, attribute, properties.proxy(row, attribute.path()));
    }

    /// Refuses to go on with a row that would lose what was read as nothing when it is written.
    ///
    /// @throws Misread if there is such a column without a stopgap
    public void refuse(EntityModel model, List<Object> rows) {
        var attributes = FlatAttributes.of(model).toList();
        of(model, rows, attributes)
                .forEach((row, misread) -> {
                    for (var path : misread.keySet()) {
                        if (Mended.at(basis, row, path).isEmpty()) {
                            throw new Misread(model.name(), path);
                        }
                    }
                });
    }

    /// Ends a unit of work on a row that has to be mended first.
    static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misread(String entity, String path) {
            super(
                    "%s.%s: is read as nothing (expected: a value that the mapping knows)"
                            .formatted(entity, path));
        }
    }

    private Map<String, Unreadable> held(
            EntityModel model, List<Attribute> attributes, Map<String, String> texts) {
        var held = new HashMap<String, Unreadable>();
        for (var attribute : attributes) {
            at(model, attribute, texts.get(attribute.path()))
                    .ifPresent(text -> held.put(attribute.path(), text));
        }
        return held;
    }

    /// The text of what a column holds, in any query.
    public Expression<String> text(Expression<?> column) {
        return raw.text(column);
    }

    /// Whether a class has no value for nothing. Not so inside embeddables, which may be absent.
    public static boolean primitive(Attribute attribute) {
        return attribute.traits().javaType().isPrimitive() && attribute.path().indexOf('.') < 0;
    }

    @SuppressWarnings("unchecked")
    private Optional<BasicValueConverter<Object, Object>> converter(
            EntityModel model, Attribute attribute) {
        var storage = attribute.traits().storage();
        if (storage != Storage.WORDS && storage != Storage.VALUES) {
            return Optional.empty();
        }
        var part =
                factory.getMappingMetamodel()
                        .getEntityDescriptor(model.type())
                        .findByPath(attribute.path());
        return Optional.ofNullable(part)
                .map(found -> found.asBasicValuedModelPart())
                .map(column -> column.getSingleJdbcMapping())
                .map(JdbcMapping::getValueConverter)
                .map(found -> (BasicValueConverter<Object, Object>) found);
    }

    /// Whether the converter writes nothing like that; an own one may read blanks as nothing too.
    private static boolean nothing(BasicValueConverter<Object, Object> converter, String text) {
        if (text.isEmpty() && own(converter)) {
            return true;
        }
        try {
            return text.equals(Objects.toString(converter.toRelationalValue(null), null));
        } catch (RuntimeException notMadeForNothing) {
            return false;
        }
    }

    private static boolean own(BasicValueConverter<Object, Object> converter) {
        return converter instanceof JpaAttributeConverter<?, ?> jpa
                && !jpa.getConverterBean().getBeanClass().getName().startsWith("org.hibernate.");
    }
}
