package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value that the actor may see and not write: a label and text, no grey input.
final class FormText extends Div {

    private static final long serialVersionUID = 1L;

    FormText(Place place, Field field, Map<String, @Nullable Object> values) {
        addClassNames("bureau-field", "bureau-text");
        getElement().setAttribute("data-path", field.path());
        getElement().setAttribute("data-width", FieldWidth.of(field).code());
        var label = new Span(place.label(field));
        label.addClassName("bureau-field-label");
        var empty = values.get(field.path()) == null;
        var value = value(place, field, values);
        add(label, empty ? value : Surrounded.of(place, field).around(value));
    }

    private static Component value(Place place, Field field, Map<String, @Nullable Object> values) {
        var value = values.get(field.path());
        var shown = Values.component(place.context(field, values), place, field, value);
        var box =
                value instanceof Reference reference
                        ? place.visibleTarget(field.attribute())
                                .map(target -> link(target, reference, shown))
                                .orElse(shown)
                        : shown;
        box.addClassName("bureau-field-value");
        if (field.attribute() instanceof Attribute.Text && shown instanceof Span) {
            box.addClassName("bureau-field-words");
        }
        return box;
    }

    private static Component link(EntityModel target, Reference reference, Component shown) {
        return new Link(Paths.form(target, reference.id()), shown);
    }
}
