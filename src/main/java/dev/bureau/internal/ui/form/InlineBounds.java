package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.Bounds;
import java.text.NumberFormat;
import java.util.List;

/// Says beside the button of an inline why no further child can be added, or that some are missing.
final class InlineBounds extends Span {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Bounds bounds;
    private final HasEnabled adder;

    InlineBounds(Place place, Bounds bounds, HasEnabled adder) {
        this.place = place;
        this.bounds = bounds;
        this.adder = adder;
        addClassName("bureau-inline-bounds");
        getElement().setAttribute("role", "status");
    }

    /// @param others how many there are besides the rows
    void show(List<ChildRow> rows, long others) {
        var children = rows.stream().filter(ChildRow::kept).count() + others;
        adder.setEnabled(children < bounds.most());
        if (children >= bounds.most()) {
            setText(words("form.inline.most", bounds.most()));
        } else if (children < bounds.least()) {
            setText(words("form.inline.least", bounds.least()));
        } else {
            setText("");
        }
    }

    private String words(String key, long number) {
        return place.text(key, NumberFormat.getInstance(place.desk().locale()).format(number));
    }
}
