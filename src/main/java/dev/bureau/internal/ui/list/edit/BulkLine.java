package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Icons;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One attribute of a bulk edit with the value that all rows get.
final class BulkLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CellWords words;
    private final transient Field field;
    private final transient CellInput input;
    private final Span note = new Span();

    /// @param changed told when something else is in the input
    /// @param remove takes the line away
    BulkLine(CellWords words, Field field, Runnable changed, Runnable remove) {
        this.words = words;
        this.field = field;
        input = new CellInput(field, words.context(field), words.label(field), null);
        input.onChange(() -> {
            describe("");
            changed.run();
        });
        addClassName("bureau-bulk-line");
        var label = new Span(words.label(field));
        label.addClassName("bureau-field-label");
        var away = new Button(Icons.of("close-small"), click -> remove.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(words.text("list.bulk.remove", words.label(field)));
        note.addClassName("bureau-bulk-note");
        add(label, input.component(), away, note);
        describe("");
    }

    Field field() {
        return field;
    }

    /// Puts the cursor into the input.
    void focus() {
        input.focus();
    }

    /// What all rows get, null if they are emptied.
    @Nullable Object value() {
        return input.value();
    }

    /// What is wrong with what was typed; said at the input too.
    Optional<String> problem() {
        var problem = wrong();
        describe(problem.orElse(""));
        return problem;
    }

    private Optional<String> wrong() {
        try {
            var missing = field.attribute().traits().required() && input.value() == null;
            return missing ? Optional.of(words.text("form.required")) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    private void describe(String problem) {
        var optional =
                !field.attribute().traits().required()
                        && !(input.component() instanceof Checkbox)
                        && wrong().isEmpty()
                        && input.value() == null;
        note.setText(optional ? words.text("list.bulk.empty") : problem);
        note.setClassName("bureau-cell-note", !problem.isEmpty());
        note.setVisible(!note.getText().isEmpty());
    }
}
