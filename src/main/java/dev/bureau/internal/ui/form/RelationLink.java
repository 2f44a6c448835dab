package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Reference;
import org.jspecify.annotations.Nullable;

/// A relation's input with a link that opens the chosen row.
final class RelationLink extends Div {

    private static final long serialVersionUID = 1L;

    RelationLink(Place place, Field field, ComboBox<?> box, Component input) {
        addClassName("bureau-relation");
        add(input);
        place.visibleTarget(field.attribute()).ifPresent(target -> link(place, target, box));
    }

    private void link(Place place, EntityModel target, ComboBox<?> box) {
        var link = new Link(Paths.HOME, Icons.of("external-link"));
        link.addClassName("bureau-relation-open");
        add(link);
        box.addValueChangeListener(event -> show(place, target, link, event.getValue()));
        show(place, target, link, box.getValue());
    }

    private static void show(Place place, EntityModel target, Link link, @Nullable Object chosen) {
        link.setVisible(chosen instanceof Reference);
        if (chosen instanceof Reference reference) {
            link.setHref(Paths.form(target, reference.id()));
            var words = place.text("form.open", reference.label());
            link.getElement().setAttribute("aria-label", words);
            link.setTitle(words);
        }
    }
}
