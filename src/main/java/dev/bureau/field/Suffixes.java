package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;

/// Words at the end of a one-line input, such as a unit.
final class Suffixes {

    private Suffixes() {}

    static HasValue<?, ?> put(HasValue<?, ?> input, String words) {
        if (!words.isEmpty()
                && input instanceof com.vaadin.flow.component.textfield.TextField field) {
            var suffix = new Span(words);
            suffix.addClassName("bureau-unit");
            field.setSuffixComponent(suffix);
        }
        return input;
    }
}
