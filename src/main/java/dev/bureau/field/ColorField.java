package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.regex.Pattern;

/// A colour: a patch of it beside the text. What is not written as `#1e90ff` is any text.
public final class ColorField implements WrittenText {

    private static final Pattern HEX =
            Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{6}|\\p{XDigit}{8})");
    private static final Pattern CHOSEN = Pattern.compile("#\\p{XDigit}{6}");

    @Override
    public Component cell(Object value, FieldContext context) {
        var text = show(value, context);
        if (!HEX.matcher(text).matches()) {
            return TEXT.cell(value, context);
        }
        var patch = new Span();
        patch.addClassName("bureau-patch");
        patch.getStyle().setBackgroundColor(text);
        patch.getElement().setAttribute("aria-hidden", "true");
        var cell = new Span(patch, new Span(text));
        cell.addClassName("bureau-color");
        return cell;
    }

    /// A text input with the browser's own choice of colours in front.
    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        var editor = TEXT.editor(context);
        if (editor instanceof com.vaadin.flow.component.textfield.TextField input) {
            var picker = picker(input);
            picker.setAttribute("aria-label", context.text().apply("field.color"));
            input.setPrefixComponent(new Picker(picker));
        }
        return editor;
    }

    private static Element picker(com.vaadin.flow.component.textfield.TextField input) {
        var picker = new Element("input");
        picker.setAttribute("type", "color");
        picker.getClassList().add("bureau-color-picker");
        picker.setProperty("value", "#888888");
        picker.addEventListener(
                        "change",
                        event -> {
                            var chosen = event.getEventData().get("event.target.value").asString();
                            if (CHOSEN.matcher(chosen).matches()) {
                                input.setValue(chosen);
                            }
                        })
                .addEventData("event.target.value");
        input.addValueChangeListener(change -> {
            if (CHOSEN.matcher(change.getValue()).matches()) {
                picker.setProperty("value", change.getValue());
            }
        });
        return picker;
    }

    /// The browser's input as a component.
    private static final class Picker extends Component {
        private static final long serialVersionUID = 1L;

        Picker(Element element) {
            super(element);
        }
    }
}
