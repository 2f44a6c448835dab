package dev.bureau.filter;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.bureau.field.FieldContext;
import dev.bureau.schema.Reference;
import java.util.HashMap;
import java.util.Map;

/// Boxes to tick, with the number of rows beside each.
final class Boxes extends CheckboxGroup<Reference> {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> counts = new HashMap<>();

    Boxes(FieldContext context) {
        setAriaLabel(Wording.words(context, "choices"));
        setItemLabelGenerator(Reference::label);
        setRenderer(new ComponentRenderer<>(this::line));
    }

    /// @param numbers in words by value
    void showCounts(Map<String, String> numbers) {
        counts.clear();
        counts.putAll(numbers);
        setRenderer(new ComponentRenderer<>(this::line));
    }

    private Span line(Reference choice) {
        var words = new Span(choice.label());
        words.setTitle(choice.label());
        words.addClassName("bureau-tick-words");
        var line = new Span(words);
        var count = counts.get(choice.id());
        if (count != null) {
            var number = new Span(count);
            number.addClassName("bureau-facet");
            line.add(number);
        }
        line.addClassName("bureau-tick");
        return line;
    }
}
