package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of the constants of an enum as radio buttons: all of them in sight, for the few that one
/// compares before choosing.
///
/// ```java
/// admin.field(Article::getStatus, status -> status.as(new RadioField()))
/// ```
///
/// Where the attribute may be empty, the first button says so. Cells of lists that are edited in
/// place have room for a [ChoiceField] only.
public final class RadioField implements FieldType<Enum<?>> {

    private static final ChoiceField CHOICE = new ChoiceField();

    @Override
    public String show(Enum<?> value, FieldContext context) {
        return CHOICE.show(value, context);
    }

    @Override
    public String encode(Enum<?> value) {
        return CHOICE.encode(value);
    }

    @Override
    public Enum<?> decode(String text, FieldContext context) {
        return CHOICE.decode(text, context);
    }

    @Override
    public Component cell(Enum<?> value, FieldContext context) {
        return CHOICE.cell(value, context);
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var buttons = new RadioButtonGroup<Optional<Enum<?>>>();
        buttons.setItems(items(context));
        buttons.setItemLabelGenerator(item -> words(item, context));
        return Inputs.in(context, buttons);
    }

    /// Nothing is a button of its own, as a radio button that is chosen cannot be unchosen.
    private static List<Optional<Enum<?>>> items(FieldContext context) {
        var items = new ArrayList<Optional<Enum<?>>>();
        if (!context.attribute().traits().required()) {
            items.add(Optional.empty());
        }
        ChoiceField.constants(context).forEach(constant -> items.add(Optional.of(constant)));
        return items;
    }

    private static String words(Optional<Enum<?>> item, FieldContext context) {
        return item.map(constant -> CHOICE.show(constant, context))
                .orElseGet(() -> context.text().apply("field.none"));
    }

    @Override
    public @Nullable Enum<?> read(HasValue<?, ?> editor) {
        var chosen = buttons(editor).getValue();
        return chosen == null ? null : chosen.orElse(null);
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Enum<?> value) {
        var optional = !Inputs.context(editor).attribute().traits().required();
        if (value == null && !optional) {
            editor.clear();
        } else {
            buttons(editor).setValue(Optional.ofNullable(value));
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Optional<Enum<?>>> buttons(HasValue<?, ?> editor) {
        return (RadioButtonGroup<Optional<Enum<?>>>) editor;
    }

    @Override
    public FieldType<Enum<?>> inCells() {
        return CHOICE;
    }
}
