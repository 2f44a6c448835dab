package dev.bureau.schema;

import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.jspecify.annotations.Nullable;

/// A conversion that Hibernate does, with what it cannot convert told in one way.
record ColumnConversion(BasicValueConverter<Object, Object> converter) implements Conversion {

    @Override
    public Object stored(Object value) {
        return known(converter.toRelationalValue(value));
    }

    @Override
    public Object value(Object stored) {
        try {
            return known(converter.toDomainValue(stored));
        } catch (RuntimeException e) {
            throw e instanceof IllegalArgumentException ? e : new IllegalArgumentException(e);
        }
    }

    private static Object known(@Nullable Object converted) {
        if (converted == null) {
            throw new IllegalArgumentException("value: is converted to nothing");
        }
        return converted;
    }
}
