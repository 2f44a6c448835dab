package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import java.lang.reflect.Array;
import java.text.NumberFormat;
import java.util.List;

/// Bytes: only their size is shown.
public final class BinaryField implements FieldType<Object> {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");

    @Override
    public String show(Object value, FieldContext context) {
        if (!value.getClass().isArray()) {
            return context.text().apply("field.binary");
        }
        double size = Array.getLength(value);
        var unit = 0;
        while (size >= 1000 && unit < UNITS.size() - 1) {
            size /= 1000;
            unit++;
        }
        var number = NumberFormat.getInstance(context.locale());
        number.setMaximumFractionDigits(unit == 0 ? 0 : 1);
        return number.format(size) + " " + UNITS.get(unit);
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
