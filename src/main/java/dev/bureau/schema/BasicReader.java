package dev.bureau.schema;

import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.sql.Clob;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.SqlTypes;
import org.springframework.util.ClassUtils;

/// Makes the attribute for a single column from its Java class.
///
/// @param traits what all kinds have
/// @param annotations those of the field or getter
/// @param facts what Hibernate says of the column
/// @param definition the type of the column as written by hand
/// @param constraints what Bean Validation asks
/// @param forms the text forms that Hibernate knows
record BasicReader(
        Traits traits,
        Annotations annotations,
        MappingFacts facts,
        Optional<Definition> definition,
        Constraints constraints,
        Forms forms) {

    /// Texts longer than this are edited on several lines.
    private static final int ONE_LINE = 1000;

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    Attribute read() {
        return structured()
                ? structure()
                : known(traits).or(this::converted).orElseGet(this::structure);
    }

    /// The attribute, if the class is a basic one that everybody knows.
    private Optional<Attribute> known(Traits basic) {
        var type = ClassUtils.resolvePrimitiveIfNecessary(basic.javaType());
        if (type.isEnum()) {
            return Optional.of(new Attribute.Choice(basic, constants(type)));
        }
        if (type == Boolean.class) {
            return Optional.of(new Attribute.Flag(basic));
        }
        if (BasicKinds.words(type)) {
            return Optional.of(text(basic, type));
        }
        if (BasicKinds.number(type)) {
            return Optional.of(number(basic, type));
        }
        if (BasicKinds.bytes(type)) {
            return Optional.of(new Attribute.Binary(basic));
        }
        return BasicKinds.moment(type, annotations).map(kind -> new Attribute.Moment(basic, kind));
    }

    private Attribute number(Traits basic, Class<?> type) {
        var whole = BasicKinds.whole(type);
        var most = BasicKinds.exact(type) ? mostOfColumn() : Optional.<BigDecimal>empty();
        return new Attribute.Numeric(
                basic,
                both(constraints.min(whole), most.map(BigDecimal::negate), BigDecimal::max),
                both(constraints.max(whole), most, BigDecimal::min),
                scale(type));
    }

    /// The greatest number that the digits of the column can write.
    private Optional<BigDecimal> mostOfColumn() {
        var scale = Math.max(0, columnScale());
        return definition
                .map(Definition::size)
                .orElseGet(() -> Definition.size(facts.column(), SelectableMapping::getPrecision))
                .stream()
                .mapToObj(digits ->
                        BigDecimal.TEN
                                .pow(Math.max(0, digits - scale))
                                .subtract(BigDecimal.ONE.movePointLeft(scale)))
                .findFirst();
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> one,
            Optional<BigDecimal> other,
            BinaryOperator<BigDecimal> stricter) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(stricter);
    }

    /// The attribute of a class of the application's own that a converter turns into a basic one.
    private Optional<Attribute> converted() {
        return facts.column()
                .map(SelectableMapping::getJdbcMapping)
                .flatMap(column ->
                        Forms.conversion(column)
                                .flatMap(conversion ->
                                        known(traits.of(stored(column)))
                                                .filter(it -> !(it instanceof Attribute.Binary))
                                                .map(basic ->
                                                        new Attribute.Converted(
                                                                traits, basic, conversion))));
    }

    private static Class<?> stored(JdbcMapping column) {
        return Objects.requireNonNull(column.getValueConverter())
                .getRelationalJavaType()
                .getJavaTypeClass();
    }

    private Attribute structure() {
        return new Attribute.Structured(
                traits, facts.column().map(SelectableMapping::getJdbcMapping).flatMap(forms::of));
    }

    private static List<? extends Enum<?>> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    }

    /// Whether the column holds JSON, XML, an array or a struct, whatever the Java class.
    private boolean structured() {
        return traits.storage() == Storage.DOCUMENT;
    }

    private Attribute text(Traits basic, Class<?> type) {
        var large = limited(type) && (large() || written() > ONE_LINE);
        return new Attribute.Text(
                basic,
                constraints.minLength(),
                Math.min(limited(type) ? room() : alone(type), constraints.maxLength()),
                large,
                constraints.email(),
                secret());
    }

    /// What is no string has a form of its own.
    private static int alone(Class<?> type) {
        return type == Character.class ? 1 : NO_LIMIT;
    }

    private static boolean limited(Class<?> type) {
        return type == String.class
                || type == char[].class
                || type == Character[].class
                || Clob.class.isAssignableFrom(type);
    }

    /// How many characters the column takes.
    private int room() {
        if (large()) {
            return NO_LIMIT;
        }
        return definition
                .map(it -> it.unlimited() ? NO_LIMIT : it.size().orElse(1))
                .orElseGet(facts::length);
    }

    /// The length that somebody wrote, in characters.
    private int written() {
        return definition.map(it -> it.size().orElse(1)).orElseGet(facts::length);
    }

    /// Whether the column is made for long texts.
    private boolean large() {
        return annotations.has(Lob.class)
                || facts.column().map(BasicReader::largeType).orElse(false)
                || definition.map(Definition::large).orElse(false);
    }

    private static boolean largeType(SelectableMapping column) {
        return switch (column.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode()) {
            case SqlTypes.CLOB,
                    SqlTypes.NCLOB,
                    SqlTypes.LONGVARCHAR,
                    SqlTypes.LONGNVARCHAR,
                    SqlTypes.LONG32VARCHAR,
                    SqlTypes.LONG32NVARCHAR ->
                    true;
            default -> false;
        };
    }

    private boolean secret() {
        return Secrets.named(traits.name())
                || facts.column()
                        .filter(column ->
                                Secrets.named(column.getSelectionExpression())
                                        || Secrets.held(
                                                column.getContainingTableExpression(),
                                                traits.name()))
                        .isPresent();
    }

    private int scale(Class<?> type) {
        if (BasicKinds.whole(type)) {
            return 0;
        }
        return constraints.scale().orElse(BasicKinds.exact(type) ? columnScale() : -1);
    }

    private int columnScale() {
        return definition
                .map(it -> it.size().isPresent() ? it.scale().orElse(0) : -1)
                .orElseGet(() ->
                        Definition.size(facts.column(), SelectableMapping::getScale).orElse(-1));
    }
}
