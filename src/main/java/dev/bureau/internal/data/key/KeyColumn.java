package dev.bureau.internal.data.key;

import dev.bureau.internal.data.value.MomentRange;
import dev.bureau.schema.Attribute;
import jakarta.persistence.Column;
import java.lang.reflect.AnnotatedElement;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.JavaType;

/// One column of a key.
///
/// @param path from the entity, over relations where the key is made of such
/// @param attribute the attribute whose values the column holds
/// @param column its name in the table of the entity that has the key
/// @param mapping how Hibernate stores them
/// @param padded whether the database fills up texts with spaces, which do not count
public record KeyColumn(
        String path, Attribute attribute, String column, JdbcMapping mapping, boolean padded) {

    static KeyColumn of(Attribute attribute, BasicValuedModelPart part) {
        var mapping = part.getJdbcMapping();
        var code = mapping.getJdbcType().getDefaultSqlTypeCode();
        var fixed = code == SqlTypes.CHAR || code == SqlTypes.NCHAR || fixed(definition(part));
        var text = attribute.traits().javaType() == String.class;
        return new KeyColumn(
                attribute.path(), attribute, part.getSelectionExpression(), mapping, text && fixed);
    }

    private static String definition(BasicValuedModelPart part) {
        return part instanceof AttributeMapping attribute
                        && attribute.getPropertyAccess().getGetter().getMember()
                                instanceof AnnotatedElement member
                ? Optional.ofNullable(member.getAnnotation(Column.class))
                        .map(Column::columnDefinition)
                        .orElse("")
                : "";
    }

    private static boolean fixed(String definition) {
        return definition
                .toLowerCase(Locale.ROOT)
                .matches("(n?char(acter)?|bpchar)\\b(?! *varying).*");
    }

    /// The same column as seen over a relation.
    ///
    /// @param held its name in the table that has the relation
    KeyColumn behind(String relation, String held) {
        return new KeyColumn(relation + "." + path, attribute, held, mapping, padded);
    }

    public Class<?> type() {
        return attribute.traits().javaType();
    }

    /// The one text of a value. What has a converter is told as its column holds it.
    String write(Object value) {
        if (converted()) {
            var stored = mapping.convertToRelationalValue(value);
            return KeyValue.write(stored).orElseGet(() -> string(relational(), stored));
        }
        var plain = plain(value);
        return KeyValue.write(plain)
                .orElseGet(() -> string(mapping.getJavaTypeDescriptor(), plain));
    }

    private boolean converted() {
        return mapping.getValueConverter() != null && !type().isEnum();
    }

    /// The value of a text.
    ///
    /// @throws RuntimeException if the text is none of a value
    public Object read(String text) {
        if (converted()) {
            var type = relational();
            var stored =
                    KeyValue.read(text, type.getJavaTypeClass())
                            .orElseGet(() -> type.fromString(text));
            return mapping.convertToDomainValue(MomentRange.checked(stored));
        }
        return KeyValue.read(text, stored())
                .map(MomentRange::checked)
                .map(this::declared)
                .orElseGet(() -> mapping.getJavaTypeDescriptor().fromString(text));
    }

    /// A value in the class in which its text is the same wherever it comes from.
    private Object plain(Object value) {
        if (value instanceof String text && padded) {
            return text.stripTrailing();
        }
        if (value instanceof Date || value instanceof Calendar) {
            var stored = stored();
            if (stored == java.sql.Date.class) {
                return KeyDate.day(value);
            }
            if (stored == java.sql.Time.class) {
                return KeyDate.time(value);
            }
        }
        return value;
    }

    /// The class that tells no more than the column holds.
    private Class<?> stored() {
        return attribute instanceof Attribute.Moment moment && old()
                ? switch (moment.kind()) {
                    case DATE -> java.sql.Date.class;
                    case TIME -> java.sql.Time.class;
                    default -> type();
                }
                : type();
    }

    private boolean old() {
        return Date.class.isAssignableFrom(type()) || Calendar.class.isAssignableFrom(type());
    }

    private Object declared(Object value) {
        if (value instanceof Date date && Calendar.class.isAssignableFrom(type())) {
            var calendar = new GregorianCalendar();
            calendar.setTime(date);
            return calendar;
        }
        return value;
    }

    private JavaType<?> relational() {
        return Objects.requireNonNull(mapping.getValueConverter()).getRelationalJavaType();
    }

    @SuppressWarnings("unchecked")
    private static String string(JavaType<?> type, Object value) {
        return ((JavaType<Object>) type).toString(value);
    }
}
