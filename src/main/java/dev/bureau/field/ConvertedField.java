package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import dev.bureau.schema.Attribute;
import org.jspecify.annotations.Nullable;

/// A class of the application's own, shown and typed as the basic value that the database holds for
/// it.
final class ConvertedField implements FieldType<Object> {

    private final Attribute.Converted attribute;
    private final FieldType<Object> inner;

    @SuppressWarnings("unchecked") // made for the class that the conversion gives
    ConvertedField(Attribute.Converted attribute) {
        this.attribute = attribute;
        inner = (FieldType<Object>) FieldTypes.of(attribute.stored());
    }

    private FieldContext inside(FieldContext context) {
        return context.of(attribute.stored());
    }

    private @Nullable Object stored(Object value) {
        return attribute.conversion().stored(value);
    }

    @Override
    public String show(Object value, FieldContext context) {
        var stored = stored(value);
        return stored == null ? "" : inner.show(stored, inside(context));
    }

    @Override
    public String encode(Object value) {
        var stored = stored(value);
        return stored == null ? "" : inner.encode(stored);
    }

    @Override
    public Object decode(String text, FieldContext context) {
        return attribute.conversion().value(inner.decode(text, inside(context)));
    }

    @Override
    public Component cell(Object value, FieldContext context) {
        var stored = stored(value);
        return stored == null ? new Span() : inner.cell(stored, inside(context));
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return inner.editor(inside(context));
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        var typed = inner.read(editor);
        if (typed == null) {
            return null;
        }
        try {
            return attribute.conversion().value(typed);
        } catch (IllegalArgumentException e) {
            var words = Inputs.context(editor).text().apply("field.text.invalid.other");
            throw new IllegalArgumentException(words, e);
        }
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        inner.write(editor, value == null ? null : stored(value));
    }

    @Override
    public String hint(FieldContext context) {
        return inner.hint(inside(context));
    }

    @Override
    public boolean editable() {
        return inner.editable();
    }

    @Override
    public boolean numeric() {
        return inner.numeric();
    }

    @Override
    public boolean wide() {
        return inner.wide();
    }
}
