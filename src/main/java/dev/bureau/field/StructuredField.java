package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.schema.MalformedText;
import dev.bureau.schema.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Anything with an inner structure: JSON, arrays, collections of basics. It is shown as text, and
/// can be typed where that text has one exact form.
public final class StructuredField implements FieldType<Object> {

    private static final int SHOWN = 80;
    private static final int ROWS = 16;

    private final Optional<TextForm> form;

    /// @param form how values are written as text and read again, empty if they can only be shown
    public StructuredField(Optional<TextForm> form) {
        this.form = form;
    }

    @Override
    public String show(Object value, FieldContext context) {
        return encode(value);
    }

    @Override
    public String encode(Object value) {
        return form.map(known -> known.write(value)).orElseGet(() -> JsonText.of(value));
    }

    @Override
    public Object decode(String text, FieldContext context) {
        return form.orElseThrow(() ->
                        new IllegalArgumentException(
                                "text: cannot be read (expected: a structure)"))
                .read(text);
    }

    @Override
    public Component cell(Object value, FieldContext context) {
        var whole = show(value, context);
        var line = whole.replaceAll("\\s+", " ");
        var cell = new Span(line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
        cell.addClassName("bureau-code");
        cell.setTitle(whole);
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var area = new TextArea();
        area.setReadOnly(!editable());
        area.setMinRows(2);
        area.setMaxRows(ROWS);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addClassName("bureau-code");
        return Inputs.in(context, area);
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        var typed = ((String) editor.getValue()).strip();
        if (typed.isEmpty()) {
            return null;
        }
        var context = Inputs.context(editor);
        try {
            return decode(typed, context);
        } catch (MalformedText e) {
            throw new IllegalArgumentException(
                    Inputs.words(context, "field.structured.malformed", e.line()), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(context.text().apply("field.structured.invalid"), e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        ((HasValue<?, String>) editor).setValue(value == null ? "" : encode(value));
    }

    @Override
    public boolean editable() {
        return form.isPresent();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
