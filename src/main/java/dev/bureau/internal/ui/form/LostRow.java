package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;

/// Says that the row is not there any more, and keeps what was typed to be copied.
final class LostRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    LostRow(Place place, String label, List<Written> typed) {
        this.place = place;
        addClassName("bureau-lost");
        var desk = place.desk();
        add(new H1(place.text("form.gone", label)), new Paragraph(place.text("form.gone.help")));
        if (!typed.isEmpty()) {
            add(new Paragraph(place.text("form.gone.typed")), new WrittenList(place, typed));
        }
        add(new Link(Paths.list(place.list()), desk.plural(place.list())));
    }

    /// Offers a new row with what was in the form.
    void anew(Runnable work) {
        var kind = place.desk().inside(place.desk().singular(place.model()));
        add(new Button(place.text("form.gone.new", kind), event -> work.run()));
    }
}
