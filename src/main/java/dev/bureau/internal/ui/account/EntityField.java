package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.internal.data.account.AccountWords;
import java.util.Comparator;

/// The entity on which something is granted, chosen by what its rows are called.
public final class EntityField implements FieldType<String> {

    private final AccountWords words;

    public EntityField(AccountWords words) {
        this.words = words;
    }

    @Override
    public String show(String value, FieldContext context) {
        return words.entity(value, context.locale());
    }

    @Override
    public String encode(String value) {
        return value;
    }

    @Override
    public String decode(String text, FieldContext context) {
        return text;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var editor = new ComboBox<String>();
        editor.setItemLabelGenerator(name -> show(name, context));
        editor.setItems(
                words.entities().stream()
                        .sorted(Comparator.comparing(name -> show(name, context)))
                        .toList());
        return editor;
    }
}
