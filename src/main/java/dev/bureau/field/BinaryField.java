package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import dev.bureau.schema.Bytes;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bytes: their size is shown, and they are replaced by uploading others.
public final class BinaryField implements FieldType<Object> {

    @Override
    public String show(Object value, FieldContext context) {
        return size(size(value), context);
    }

    private static long size(Object value) {
        return value instanceof Bytes bytes ? bytes.size() : Array.getLength(value);
    }

    static String size(long bytes, FieldContext context) {
        return FileSizeField.words(BigDecimal.valueOf(bytes), context.locale());
    }

    /// Says how many there are and what tells them from others, not what they are.
    @Override
    public String encode(Object value) {
        return value instanceof Bytes bytes ? bytes.toString() : Array.getLength(value) + " B";
    }

    @Override
    public Object decode(String text, FieldContext context) {
        throw new IllegalArgumentException("text: cannot be read (expected: bytes)");
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Inputs.in(context, new BytesInput(context));
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        return editor.getValue();
    }

    @Override
    public Optional<String> keep(HasValue<?, ?> editor) {
        return Optional.empty();
    }
}
