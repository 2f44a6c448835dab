package dev.bureau.schema;

import java.util.Objects;
import java.util.Optional;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.CustomType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.java.BasicPluralJavaType;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.java.SerializableJavaType;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.hibernate.usertype.EnhancedUserType;

/// Finds the text form that Hibernate knows for the values of a column.
final class Forms {

    private final WrapperOptions options;
    private final String largeText;

    Forms(SessionFactoryImplementor factory) {
        options = factory.getWrapperOptions();
        largeText =
                factory.getTypeConfiguration()
                        .getDdlTypeRegistry()
                        .getTypeName(SqlTypes.CLOB, factory.getJdbcServices().getDialect());
    }

    /// Whether large texts lie outside of the row, where nothing compares them.
    boolean textsElsewhere() {
        return "oid".equals(largeText);
    }

    /// The text form; empty for what cannot be read from a text again.
    Optional<TextForm> of(JdbcMapping column) {
        var type = column.getJavaTypeDescriptor();
        if (json(column)) {
            return Optional.of(new JsonForm(json(column, type)));
        }
        if (type instanceof BasicPluralJavaType<?> many) {
            return Optional.of(new ListForm(type, many.getElementJavaType(), options));
        }
        return readable(column, type) ? Optional.of(new JavaTypeForm(type)) : Optional.empty();
    }

    private static boolean json(JdbcMapping column) {
        var code = column.getJdbcType().getDefaultSqlTypeCode();
        return code == SqlTypes.JSON || code == SqlTypes.JSON_ARRAY;
    }

    /// A text stays as it is; anything else is written by what Hibernate writes the column with.
    @SuppressWarnings("unchecked")
    private TextForm json(JdbcMapping column, JavaType<?> type) {
        return conversion(column)
                .<TextForm>map(ConvertedForm::new)
                .orElseGet(() ->
                        type.getJavaTypeClass() == String.class
                                ? new JavaTypeForm(type)
                                : new MappedForm((JavaType<Object>) type, options));
    }

    /// What a converter does with the values of the column, if there is one.
    @SuppressWarnings("unchecked")
    static Optional<Conversion> conversion(JdbcMapping column) {
        return Optional.ofNullable((BasicValueConverter<Object, Object>) column.getValueConverter())
                .map(ColumnConversion::new);
    }

    /// Values of unknown classes have no text of their own, and serialized ones one that nobody may
    /// type.
    private static boolean readable(JdbcMapping column, JavaType<?> type) {
        if (column instanceof CustomType<?> custom) {
            return custom.getUserType() instanceof EnhancedUserType<?>;
        }
        return !(type instanceof SerializableJavaType<?>)
                && !(type instanceof UnknownBasicJavaType<?>);
    }

    /// The JSON that Hibernate's own mapper makes.
    private record MappedForm(JavaType<Object> type, WrapperOptions options) implements TextForm {
        @Override
        public String write(Object value) {
            return options.getJsonFormatMapper().toString(value, type, options);
        }

        @Override
        public Object read(String text) {
            try {
                return Objects.requireNonNull(
                        options.getJsonFormatMapper().fromString(text, type, options));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    /// The text that a converter makes.
    private record ConvertedForm(Conversion conversion) implements TextForm {
        @Override
        public String write(Object value) {
            var stored = conversion.stored(value);
            return stored == null ? "" : stored.toString();
        }

        @Override
        public Object read(String text) {
            return conversion.value(text);
        }
    }
}
