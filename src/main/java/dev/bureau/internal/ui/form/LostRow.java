package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.Map;

/// Says that the row is not there any more, and keeps what was typed to be copied.
final class LostRow extends Div {

    private static final long serialVersionUID = 1L;

    LostRow(Place place, String label, Map<String, String> typed) {
        addClassName("bureau-lost");
        var desk = place.desk();
        add(new H1(place.text("form.gone", label)), new Paragraph(place.text("form.gone.help")));
        if (!typed.isEmpty()) {
            add(new Paragraph(place.text("form.gone.typed")));
        }
        typed.forEach((name, words) -> {
            var caption = new Span(name);
            caption.addClassName("bureau-field-label");
            add(new Div(caption, new Pre(words)));
        });
        add(new Link(Paths.list(place.list()), desk.plural(place.list())));
    }
}
