package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;

/// A phone number: a cell from which it can be called, an input that offers the keys of a phone.
public final class PhoneField implements WrittenText {

    @Override
    public Component cell(Object value, FieldContext context) {
        var text = show(value, context);
        return Addresses.link(Addresses.phone(text), Addresses.words(text));
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var input = TEXT.editor(context);
        ((HasElement) input).getElement().setAttribute("inputmode", "tel");
        return input;
    }
}
