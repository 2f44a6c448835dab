package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;

/// A text whose every character counts, such as the name of a page in addresses, shown in letters
/// of one width.
public final class MonospaceField implements WrittenText {

    private static final String LETTERS = "bureau-mono";

    @Override
    public Component cell(Object value, FieldContext context) {
        var cell = TEXT.cell(value, context);
        cell.addClassName(LETTERS);
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var input = TEXT.editor(context);
        ((HasElement) input).getElement().getClassList().add(LETTERS);
        ((HasElement) input).getElement().setAttribute("spellcheck", "false");
        return input;
    }
}
