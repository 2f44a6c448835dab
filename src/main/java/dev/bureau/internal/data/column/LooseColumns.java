package dev.bureau.internal.data.column;

import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.gate.Paths;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.FlatAttributes;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ManagedMappingType;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CustomType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/// Knows the columns that may hold more than their attributes tell: behind a converter, a type of
/// the application's, a setter, or a class that is coarser than the column.
final class LooseColumns {

    /// Classes whose values are written as they were read.
    private static final Set<Class<?>> EXACT =
            Set.of(
                    String.class,
                    Character.class,
                    Boolean.class,
                    Byte.class,
                    Short.class,
                    Integer.class,
                    Long.class,
                    BigInteger.class,
                    BigDecimal.class,
                    UUID.class,
                    Instant.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class);

    private static final int DOUBLE_DIGITS = 15;
    private static final int FLOAT_DIGITS = 6;

    private final SessionFactoryImplementor factory;
    private final WholeNumbers numbers;
    private final Map<String, List<Attribute>> known = new ConcurrentHashMap<>();

    LooseColumns(Basis basis) {
        factory = basis.factory().unwrap(SessionFactoryImplementor.class);
        numbers = new WholeNumbers(basis);
    }

    /// Those of a row that Hibernate writes.
    List<Attribute> of(EntityModel model) {
        return known.computeIfAbsent(model.name(), name -> read(model));
    }

    private List<Attribute> read(EntityModel model) {
        var written =
                FlatAttributes.of(model).filter(attribute -> written(model, attribute)).toList();
        numbers.ask(
                written.stream()
                        .map(attribute -> column(model, attribute))
                        .filter(column -> WholeNumbers.is(java(column)))
                        .toList());
        return written.stream().filter(attribute -> loose(column(model, attribute))).toList();
    }

    /// Whether Hibernate writes the attribute with the row, to a column whose content has a text.
    private boolean written(EntityModel model, Attribute attribute) {
        var traits = attribute.traits();
        if (traits.id() || traits.version() || traits.generated() || !traits.updatable()) {
            return false;
        }
        var part = persister(model).findByPath(attribute.path());
        var column = part == null ? null : part.asBasicValuedModelPart();
        return column != null
                && !column.isFormula()
                && column.isUpdateable()
                && told(traits.storage(), column.getSingleJdbcMapping());
    }

    /// Whether the database has a text for what the column holds, from which it makes the same
    /// again.
    private static boolean told(Storage storage, JdbcMapping type) {
        return switch (storage) {
            case WORDS, VALUES -> true;
            case DOCUMENT -> type.getJdbcType().isJson();
            case BYTES, LARGE -> false;
        };
    }

    private boolean loose(BasicValuedModelPart column) {
        var type = column.getSingleJdbcMapping();
        var java = java(column);
        return type.getValueConverter() != null && !java.isEnum()
                || type instanceof CustomType<?>
                || type.getJdbcType().isJson()
                || byMethod(column)
                || !exact(java)
                || WholeNumbers.is(java) && numbers.fractional(column);
    }

    private static Class<?> java(BasicValuedModelPart column) {
        return column.getSingleJdbcMapping().getMappedJavaType().getJavaTypeClass();
    }

    private static boolean exact(Class<?> type) {
        return type.isEnum() || EXACT.contains(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    /// Whether Hibernate reads and writes the attribute by methods of the class.
    boolean byMethod(EntityModel model, Attribute attribute) {
        return byMethod(column(model, attribute));
    }

    private BasicValuedModelPart column(EntityModel model, Attribute attribute) {
        var part = persister(model).findByPath(attribute.path());
        return Objects.requireNonNull(Objects.requireNonNull(part).asBasicValuedModelPart());
    }

    private static boolean byMethod(BasicValuedModelPart column) {
        var attribute = column.asAttributeMapping();
        return attribute != null && attribute.getPropertyAccess().getGetter().getMethod() != null;
    }

    /// Whether both are stored as the same.
    boolean same(
            EntityModel model, Attribute attribute, @Nullable Object one, @Nullable Object other) {
        JdbcMapping type = column(model, attribute).getSingleJdbcMapping();
        return one == null && other == null
                || type instanceof Type known && known.isEqual(one, other)
                || Objects.deepEquals(stored(type, one), stored(type, other));
    }

    /// Whether both are the same number but for digits that databases drop where they make a
    /// decimal of one.
    static boolean near(@Nullable Object one, @Nullable Object other) {
        return one instanceof Double left
                        && other instanceof Double right
                        && near(left, right, DOUBLE_DIGITS)
                || one instanceof Float first
                        && other instanceof Float second
                        && near(first.doubleValue(), second.doubleValue(), FLOAT_DIGITS);
    }

    private static boolean near(double one, double other, int digits) {
        return Double.isFinite(one)
                && Double.isFinite(other)
                && Math.abs(one - other) <= Math.abs(one) * Math.pow(10, 1 - digits);
    }

    private static @Nullable Object stored(JdbcMapping type, @Nullable Object value) {
        return type.convertToRelationalValue(value);
    }

    /// The value at a path in what Hibernate remembers of a row.
    static @Nullable Object value(
            EntityPersister persister, @Nullable Object[] state, String path) {
        ManagedMappingType owner = persister;
        Object value = null;
        for (var name : Paths.names(path)) {
            var attribute = Objects.requireNonNull(owner.findAttributeMapping(name));
            var at = attribute.getStateArrayPosition();
            if (owner instanceof EmbeddableMappingType inner) {
                value = value == null ? null : inner.getValue(value, at);
            } else {
                value = state[at];
            }
            if (attribute.getMappedType() instanceof EmbeddableMappingType inside) {
                owner = inside;
            }
        }
        return value;
    }

    private EntityPersister persister(EntityModel model) {
        return factory.getMappingMetamodel().getEntityDescriptor(model.type());
    }
}
