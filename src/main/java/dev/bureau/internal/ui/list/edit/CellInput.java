package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.value.Equality;
import dev.bureau.internal.model.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The input of one cell: that of the form, without its frame.
final class CellInput {

    private final Field field;
    private final FieldType<Object> type;
    private final HasValue<?, ?> editor;
    private final Optional<Object> untouched;
    private boolean touched;

    @SuppressWarnings("unchecked")
    CellInput(Field field, FieldContext context, String label, @Nullable Object value) {
        this.field = field;
        type = ((FieldType<Object>) field.type()).inCells();
        editor = type.editor(context);
        type.write(editor, value instanceof Unreadable ? null : value);
        untouched = reading();
        editor.addValueChangeListener(event -> touched = true);
        if (editor instanceof HasAriaLabel named) {
            named.setAriaLabel(label);
        } else {
            component().getElement().setAttribute("aria-label", label);
        }
        if (editor instanceof HasSize sized) {
            sized.setWidthFull();
        }
    }

    Component component() {
        return (Component) editor;
    }

    private Optional<Object> reading() {
        try {
            return Optional.ofNullable(type.read(editor));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether it holds something else than it was given.
    ///
    /// @throws IllegalArgumentException with a message for the reader if that is no value
    boolean changed() {
        return touched && !Equality.same(field, type.read(editor), untouched.orElse(null));
    }

    /// What it holds, null where it is empty.
    @Nullable Object value() {
        return type.read(editor);
    }

    void onChange(Runnable listener) {
        editor.addValueChangeListener(event -> listener.run());
    }

    void focus() {
        if (editor instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void showProblem(String words) {
        if (editor instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(true);
        }
    }
}
