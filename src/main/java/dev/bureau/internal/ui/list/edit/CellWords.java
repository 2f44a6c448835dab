package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.Options;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Choices;
import dev.bureau.internal.ui.parts.Desk;
import org.jspecify.annotations.Nullable;

/// Shows values and words around inputs of a list, in the reader's language.
record CellWords(Desk desk, EntityModel model) {

    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    String label(Field field) {
        return desk.labels().field(model, field, desk.locale());
    }

    /// What an input knows of its surroundings: a relation has the rows to choose from.
    FieldContext context(Field field) {
        var choices = new Choices(desk, model, field.path(), field.attribute());
        return desk.contexts().of(field, desk.locale(), desk.actor().zone(), choices);
    }

    /// A value that was typed, as the list shows it.
    @SuppressWarnings("unchecked")
    Component component(Field field, @Nullable Object value) {
        if (value == null || value instanceof Unreadable) {
            var none = new Span(text("form.empty"));
            none.addClassName("bureau-nothing");
            return none;
        }
        var type = (FieldType<Object>) field.type();
        return type.cell(value, desk.context(field, Options.NONE));
    }

    /// A value as text.
    @SuppressWarnings("unchecked")
    String words(Field field, @Nullable Object value) {
        return value == null || value instanceof Unreadable
                ? text("form.empty")
                : ((FieldType<Object>) field.type()).show(value, desk.context(field, Options.NONE));
    }

    /// What somebody else saved in place of what was typed, and who; empty where nobody did.
    String theirs(CellEdit edit) {
        var who = edit.who().isEmpty() ? text("form.conflict.somebody") : edit.who();
        return edit.theirs()
                .map(theirs ->
                        text("form.conflict.theirs", who, words(edit.field(), theirs.theirs())))
                .orElse("");
    }
}
