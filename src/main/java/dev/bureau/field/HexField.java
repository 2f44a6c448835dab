package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.schema.Bytes;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Bytes that name something, such as a key: shown and typed as hex digits.
public final class HexField implements FieldType<Object> {

    private static final HexFormat HEX = HexFormat.of();

    @Override
    public String show(Object value, FieldContext context) {
        return encode(value);
    }

    @Override
    public String encode(Object value) {
        return HEX.formatHex(
                value instanceof byte[] octets ? octets : Bytes.unboxed((Byte[]) value));
    }

    @Override
    public Object decode(String text, FieldContext context) {
        var plain = HEX.parseHex(text.replaceAll("[\\s:-]", ""));
        return context.attribute().traits().javaType() == byte[].class ? plain : Bytes.boxed(plain);
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Inputs.in(context, new TextField());
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        var text = ((String) editor.getValue()).strip();
        if (text.isEmpty()) {
            return null;
        }
        var context = Inputs.context(editor);
        try {
            return decode(text, context);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(context.text().apply("field.hex.invalid"), e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        ((HasValue<?, String>) editor).setValue(value == null ? "" : encode(value));
    }
}
