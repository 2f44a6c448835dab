package dev.bureau.schema;

import jakarta.persistence.Column;
import jakarta.persistence.Lob;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.SqlTypes;
import org.springframework.util.ClassUtils;

/// Makes the attribute for a single column from its Java class.
///
/// @param traits what all kinds have
/// @param annotations those of the field or getter
/// @param facts what Hibernate says of the column
/// @param constraints what Bean Validation asks
record BasicReader(
        Traits traits, Annotations annotations, MappingFacts facts, Constraints constraints) {

    /// Texts longer than this are edited on several lines.
    private static final int ONE_LINE = 1000;

    Attribute read() {
        var type = ClassUtils.resolvePrimitiveIfNecessary(traits.javaType());
        if (structured()) {
            return new Attribute.Structured(traits);
        }
        if (type.isEnum()) {
            return new Attribute.Choice(traits, constants(type));
        }
        if (type == Boolean.class) {
            return new Attribute.Flag(traits);
        }
        if (BasicKinds.words(type)) {
            return text(type);
        }
        if (BasicKinds.number(type)) {
            var whole = BasicKinds.whole(type);
            return new Attribute.Numeric(
                    traits, constraints.min(whole), constraints.max(whole), scale(type));
        }
        if (BasicKinds.bytes(type)) {
            return new Attribute.Binary(traits);
        }
        return BasicKinds.moment(type, annotations)
                .<Attribute>map(kind -> new Attribute.Moment(traits, kind))
                .orElseGet(() -> new Attribute.Structured(traits));
    }

    private static List<? extends Enum<?>> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    }

    /// Whether the column holds JSON, XML, an array or a struct, whatever the Java class.
    private boolean structured() {
        return facts.column()
                .map(column -> column.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode())
                .filter(code ->
                        code == SqlTypes.JSON
                                || code == SqlTypes.SQLXML
                                || code == SqlTypes.ARRAY
                                || code == SqlTypes.STRUCT)
                .isPresent();
    }

    private Attribute text(Class<?> type) {
        var large = type == String.class && (unlimited() || facts.length() > ONE_LINE);
        return new Attribute.Text(
                traits,
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
