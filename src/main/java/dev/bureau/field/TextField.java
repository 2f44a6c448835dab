package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.schema.Attribute;
import org.jspecify.annotations.Nullable;

/// Words: strings, and everything that has one exact spelling, such as UUID, URI, locale, currency
/// and zone. Long text is edited on several lines.
public final class TextField implements FieldType<Object> {

    private static final int SHOWN = 200;
    private static final int LONG = 255;

    @Override
    public String show(Object value, FieldContext context) {
        return TextCodec.encode(value);
    }

    @Override
    public String encode(Object value) {
        return TextCodec.encode(value);
    }

    @Override
    public Object decode(String text, FieldContext context) {
        return TextCodec.decode(text, context.attribute().traits().javaType());
    }

    /// One line at most, the whole text on hover.
    @Override
    public Component cell(Object value, FieldContext context) {
        var whole = show(value, context);
        var line = whole.replaceAll("\\s+", " ");
        var span = new Span(line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
        if (line.length() > SHOWN / 4) {
            span.setTitle(whole);
        }
        return span;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        if (!(context.attribute() instanceof Attribute.Text text)) {
            return Inputs.in(context, new com.vaadin.flow.component.textfield.TextField());
        }
        if (large(text)) {
            return Inputs.in(context, area(text));
        }
        if (text.email()) {
            return Inputs.in(context, limited(new EmailField(), text));
        }
        return Inputs.in(
                context, limited(new com.vaadin.flow.component.textfield.TextField(), text));
    }

    private static TextArea area(Attribute.Text text) {
        var area = new TextArea();
        area.setMinRows(text.large() ? 12 : 3);
        area.setMaxRows(24);
        if (text.maxLength() < Integer.MAX_VALUE) {
            area.setMaxLength(text.maxLength());
        }
        area.setValueChangeMode(ValueChangeMode.LAZY);
        return area;
    }

    private static <C extends TextFieldBase<C, String>> C limited(C input, Attribute.Text text) {
        if (text.maxLength() < Integer.MAX_VALUE) {
            input.getElement().setProperty("maxlength", text.maxLength());
        }
        input.setValueChangeMode(ValueChangeMode.LAZY);
        return input;
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        var typed = (String) editor.getValue();
        var text = editor instanceof TextArea ? typed : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        var context = Inputs.context(editor);
        try {
            return decode(text, context);
        } catch (IllegalArgumentException e) {
            var kind = context.attribute().traits().javaType().getSimpleName();
            throw new IllegalArgumentException(
                    context.text().apply("field.text.invalid." + known(kind)), e);
        }
    }

    private static String known(String kind) {
        return switch (kind) {
            case "UUID", "URI", "URL", "Locale", "Currency", "ZoneId" -> kind;
            case "char", "Character" -> "char";
            default -> "other";
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        ((HasValue<?, String>) editor).setValue(value == null ? "" : encode(value));
    }

    private static boolean large(Attribute.Text text) {
        return text.large() || text.maxLength() > LONG && text.maxLength() < Integer.MAX_VALUE;
    }
}
