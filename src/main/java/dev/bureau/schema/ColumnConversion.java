package dev.bureau.schema;

import java.util.function.Supplier;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.jspecify.annotations.Nullable;

/// A conversion that Hibernate does, with what it cannot convert told in one way.
record ColumnConversion(BasicValueConverter<Object, Object> converter) implements Conversion {

    @Override
    public @Nullable Object stored(Object value) {
        return told(() -> converter.toRelationalValue(value));
    }

    /// What would be stored as nothing is no value either.
    @Override
    public Object value(Object stored) {
        var value = told(() -> converter.toDomainValue(stored));
        if (value == null || stored(value) == null) {
            throw new IllegalArgumentException("stored: is converted to nothing");
        }
        return value;
    }

    private static @Nullable Object told(Supplier<@Nullable Object> conversion) {
        try {
            return conversion.get();
        } catch (RuntimeException e) {
            throw e instanceof IllegalArgumentException ? e : new IllegalArgumentException(e);
        }
    }
}
