package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.internal.data.account.AccountWords;

/// What is granted: one of the four basic operations, or an action by its words. Whether the entity
/// has that action is said when the grant is saved.
public final class OperationField implements FieldType<String> {

    private final AccountWords words;

    public OperationField(AccountWords words) {
        this.words = words;
    }

    @Override
    public String show(String value, FieldContext context) {
        return words.operation(value, context.locale());
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
        editor.setItems(words.operations());
        return editor;
    }
}
