package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A secret: never shown, never written as text. An empty input leaves it as it is.
public final class SecretField implements FieldType<Object> {

    @Override
    public String show(Object value, FieldContext context) {
        return "••••••••";
    }

    @Override
    public String encode(Object value) {
        return "";
    }

    @Override
    public Object decode(String text, FieldContext context) {
        throw new IllegalArgumentException("text: cannot be read (expected: no secret)");
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var input = new PasswordField();
        input.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return Inputs.in(context, input);
    }

    @Override
    public String hint(FieldContext context) {
        return context.text().apply("field.secret.hint");
    }

    /// Leaves the input empty: the value never travels to the browser.
    @Override
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        editor.clear();
    }

    @Override
    public Optional<String> keep(HasValue<?, ?> editor) {
        return Optional.empty();
    }
}
