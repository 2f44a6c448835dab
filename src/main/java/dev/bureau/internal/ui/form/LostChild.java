package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;

/// Keeps what was typed into a child that is not there any more, to be copied.
final class LostChild extends Div {

    private static final long serialVersionUID = 1L;

    LostChild(ChildRow row) {
        addClassName("bureau-lost");
        var place = row.place();
        add(new Paragraph(place.text("form.gone", row.title())));
        add(new Paragraph(place.text("form.gone.typed")));
        row.fields()
                .typed()
                .forEach((name, words) -> {
                    var caption = new Span(name);
                    caption.addClassName("bureau-field-label");
                    add(new Div(caption, new Pre(words)));
                });
    }
}
