package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.internal.ui.frame.Languages;
import java.util.Locale;

/// A language that the back office speaks.
public final class LanguageField implements FieldType<Locale> {

    @Override
    public String show(Locale value, FieldContext context) {
        return value.getDisplayLanguage(value);
    }

    @Override
    public String encode(Locale value) {
        return value.toLanguageTag();
    }

    @Override
    public Locale decode(String text, FieldContext context) {
        return Locale.forLanguageTag(text);
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var editor = new ComboBox<Locale>();
        editor.setItemLabelGenerator(language -> show(language, context));
        editor.setItems(Languages.OFFERED);
        editor.setClearButtonVisible(true);
        return editor;
    }
}
