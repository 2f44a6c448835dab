package dev.bureau.schema;

import jakarta.persistence.Column;
import jakarta.persistence.Lob;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
/// @param constraints what Bean Validation asks
/// @param forms the text forms that Hibernate knows
record BasicReader(
        Traits traits,
        Annotations annotations,
        MappingFacts facts,
        Constraints constraints,
        Forms forms) {

    /// Texts longer than this are edited on several lines.
    private static final int ONE_LINE = 1000;

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
        return new Attribute.Numeric(
                basic, constraints.min(whole), constraints.max(whole), scale(type));
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
        var large = type == String.class && (unlimited() || facts.length() > ONE_LINE);
        return new Attribute.Text(
                basic,
                constraints.minLength(),
                Math.min(room(type), constraints.maxLength()),
                large,
                constraints.email(),
                secret());
    }

    /// How many characters the column takes; what is no string has a form of its own.
    private int room(Class<?> type) {
        if (type == Character.class) {
            return 1;
        }
        return type == String.class && !unlimited() ? facts.length() : Integer.MAX_VALUE;
    }

    private boolean unlimited() {
        var written = annotations.find(Column.class).map(Column::columnDefinition).orElse("");
        return annotations.has(Lob.class)
                || facts.column().map(BasicReader::largeType).orElse(false)
                || Stream.of("text", "clob").anyMatch(written.toLowerCase(Locale.ROOT)::contains);
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
                        .map(SelectableMapping::getSelectionExpression)
                        .filter(Secrets::named)
                        .isPresent();
    }

    private int scale(Class<?> type) {
        if (BasicKinds.whole(type)) {
            return 0;
        }
        var column =
                BasicKinds.exact(type)
                        ? facts.column().map(SelectableMapping::getScale).orElse(-1)
                        : -1;
        return constraints.scale().orElse(column);
    }
}
