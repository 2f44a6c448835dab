package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/// Says that what was typed is back, and shows what has no place in the form any more.
final class RestoredNote extends Div {

    private static final long serialVersionUID = 1L;

    RestoredNote(Place place, List<Written> left) {
        addClassName("bureau-leftover");
        getElement().setAttribute("role", "status");
        add(new Paragraph(place.text("form.unsaved.restored")));
        if (!left.isEmpty()) {
            add(new Paragraph(place.text("form.unsaved.left")), new WrittenList(place, left));
        }
    }
}
