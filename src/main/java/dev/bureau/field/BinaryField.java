package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import java.lang.reflect.Array;
import java.math.BigDecimal;

/// Bytes: only their size is shown.
public final class BinaryField implements FieldType<Object> {

    @Override
    public String show(Object value, FieldContext context) {
        if (!value.getClass().isArray()) {
            return context.text().apply("field.binary");
        }
        return FileSizeField.words(BigDecimal.valueOf(Array.getLength(value)), context.locale());
    }

    /// Says that there is something, not what.
    @Override
    public String encode(Object value) {
        return value.getClass().isArray() ? Array.getLength(value) + " B" : "";
    }

    @Override
    public Object decode(String text, FieldContext context) {
        throw new IllegalArgumentException("text: cannot be read (expected: bytes)");
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var input = new com.vaadin.flow.component.textfield.TextField();
        input.setReadOnly(true);
        return Inputs.in(context, input);
    }

    @Override
    public boolean editable() {
        return false;
    }
}
