package dev.bureau.field;

import com.vaadin.flow.component.Component;

/// An e-mail address: a cell from which a letter can be begun.
public final class MailField implements WrittenText {

    @Override
    public Component cell(Object value, FieldContext context) {
        var text = show(value, context);
        return Addresses.link(Addresses.mail(text), Addresses.words(text));
    }
}
