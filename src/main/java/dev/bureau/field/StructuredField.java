package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/// Anything with an inner structure: JSON, arrays, collections of basics. It is shown as indented
/// text and cannot be typed.
public final class StructuredField implements FieldType<Object> {

    private static final int SHOWN = 80;

    @Override
    public String show(Object value, FieldContext context) {
        return JsonText.of(value);
    }

    @Override
    public String encode(Object value) {
        return JsonText.of(value);
    }

    @Override
    public Object decode(String text, FieldContext context) {
        throw new IllegalArgumentException("text: cannot be read (expected: a structure)");
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
        area.setReadOnly(true);
        return Inputs.in(context, area);
    }

    @Override
    public boolean editable() {
        return false;
    }

    @Override
    public boolean wide() {
        return true;
    }
}
