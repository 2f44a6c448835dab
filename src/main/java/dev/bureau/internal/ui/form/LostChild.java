package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Keeps what was typed into a child that is not there any more, to be copied.
final class LostChild extends Div {

    private static final long serialVersionUID = 1L;

    LostChild(ChildRow row) {
        addClassName("bureau-lost");
        var place = row.place();
        add(new Paragraph(place.text("form.gone", row.title())));
        add(new Paragraph(place.text("form.gone.typed")));
        add(new WrittenList(place, row.fields().written()));
    }
}
