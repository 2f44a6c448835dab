package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/// How most inputs are kept as text: as they were typed where they hold text, else in the canonical
/// form of their value.
final class Keeping {

    private Keeping() {}

    static <V> Optional<String> keep(FieldType<V> type, HasValue<?, ?> editor) {
        if (editor instanceof PasswordField) {
            return Optional.empty();
        }
        return editor.getValue() instanceof String typed ? Optional.of(typed) : read(type, editor);
    }

    /// What an input refuses and does not hold as text cannot be kept.
    static <V> Optional<String> read(FieldType<V> type, HasValue<?, ?> editor) {
        try {
            var value = type.read(editor);
            return Optional.of(value == null ? "" : type.encode(value));
        } catch (IllegalArgumentException unfinished) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    static <V> void restore(
            FieldType<V> type, HasValue<?, ?> editor, String kept, FieldContext context) {
        if (editor.getEmptyValue() instanceof String) {
            ((HasValue<?, String>) editor).setValue(kept);
        } else {
            type.write(editor, kept.isEmpty() ? null : type.decode(kept, context));
        }
    }
}
