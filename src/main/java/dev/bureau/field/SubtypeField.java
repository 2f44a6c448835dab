package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.schema.Reference;
import java.util.List;

/// The type of a row, held as the entity's name: a badge with what rows of it are called. It is
/// chosen when a row is added and never changes.
public final class SubtypeField implements FieldType<String> {

    @Override
    public String show(String value, FieldContext context) {
        return context.options().named(List.of(value)).stream()
                .map(Reference::label)
                .findFirst()
                .orElse(value);
    }

    @Override
    public String encode(String value) {
        return value;
    }

    @Override
    public String decode(String text, FieldContext context) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: empty (expected: the name of an entity)");
        }
        return text;
    }

    @Override
    public Component cell(String value, FieldContext context) {
        var badge = new Span(show(value, context));
        badge.addClassName("bureau-badge");
        badge.getElement().setAttribute("data-tone", Tone.PLAIN.code());
        return badge;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Inputs.in(context, new TextField());
    }

    @Override
    public boolean editable() {
        return false;
    }
}
