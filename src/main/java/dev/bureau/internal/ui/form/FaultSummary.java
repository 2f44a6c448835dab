package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Says at the top of a form what needs correcting, with a way to each place.
final class FaultSummary extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    FaultSummary(Place place) {
        this.place = place;
        addClassNames("bureau-faults");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /// Marks the inputs and lists what is wrong.
    void show(List<Fault> faults) {
        removeAll();
        faults.forEach(Fault::show);
        var list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(line(fault))));
        add(new H2(place.text("form.faults", faults.size())), list);
        setVisible(true);
        scrollIntoView();
        getElement().callJsFunction("focus");
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private static Component line(Fault fault) {
        var words = fault.label().isEmpty() ? "" : fault.label() + ": ";
        return fault.input()
                .<Component>map(input -> link(words + fault.message(), input))
                .orElseGet(() -> new Span(words + fault.message()));
    }

    private static Component link(String words, FormInput input) {
        var link = new NativeButton(words, event -> input.focus());
        link.addClassName("bureau-fault-link");
        return link;
    }
}
