package dev.bureau.schema;

import org.hibernate.type.descriptor.java.JavaType;
import org.jspecify.annotations.Nullable;

/// The text that Hibernate's descriptor of a class writes and reads.
record JavaTypeForm(JavaType<?> type) implements TextForm {

    @Override
    @SuppressWarnings("unchecked")
    public String write(Object value) {
        return ((JavaType<Object>) type).toString(value);
    }

    @Override
    public Object read(String text) {
        @Nullable Object value;
        try {
            value = type.fromString(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
        if (value == null) {
            throw new IllegalArgumentException("text: is read as nothing");
        }
        return value;
    }
}
