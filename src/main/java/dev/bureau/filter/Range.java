package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// The inputs for the two ends of a stretch, side by side. An empty one leaves that end open.
final class Range extends Div {

    private static final long serialVersionUID = 1L;

    Range(Component from, Component to) {
        super(from, to);
        addClassName("bureau-range");
    }

    /// The values of a stretch; none without any end.
    static List<String> of(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? List.of() : List.of(from, to);
    }

    /// The values of a comparison with one; none without it.
    static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    static String from(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    static String to(List<String> values) {
        return values.size() < 2 ? "" : values.get(1);
    }
}
