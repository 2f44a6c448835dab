package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;

/// The address of a page: a cell that opens it in a window of its own. What is no address of the
/// web stays text.
public final class LinkField implements WrittenText {

    private static final int SHOWN = 60;

    @Override
    public Component cell(Object value, FieldContext context) {
        var text = show(value, context);
        var words = Addresses.words(text);
        words.setText(shortened(text));
        return Addresses.link(Addresses.page(text), words);
    }

    /// Without what every address begins with.
    private static String shortened(String text) {
        var plain = text.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var input = TEXT.editor(context);
        ((HasElement) input).getElement().setAttribute("inputmode", "url");
        return input;
    }
}
