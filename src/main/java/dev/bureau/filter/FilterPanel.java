package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The inputs of a filter under each other, and, where rows may lack a value, the choice between
/// those with and those without one.
final class FilterPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final FieldContext context;

    FilterPanel(FieldContext context, Component... inputs) {
        this.context = context;
        addClassName("bureau-filter-panel");
        add(inputs);
    }

    /// Offers rows without a value, unless every row has one.
    FilterPanel withPresence(
            String path, Optional<Compare> chosen, Consumer<Optional<Compare>> changed) {
        if (context.attribute().traits().required()) {
            return this;
        }
        var presence = new RadioButtonGroup<Operator>();
        presence.setAriaLabel(words("presence"));
        presence.setItems(List.of(Operator.EMPTY, Operator.NOT_EMPTY));
        presence.setItemLabelGenerator(operator -> words(operator.code()));
        chosen.map(Compare::operator).filter(FilterPanel::presence).ifPresent(presence::setValue);
        presence.addValueChangeListener(change ->
                changed.accept(
                        Optional.ofNullable(change.getValue())
                                .map(operator -> new Compare(path, operator))));
        add(presence);
        return this;
    }

    private String words(String key) {
        return context.text().apply("filter." + key);
    }

    static boolean presence(Operator operator) {
        return operator == Operator.EMPTY || operator == Operator.NOT_EMPTY;
    }

    /// The words for a comparison that takes no value; empty for all others.
    static Optional<String> describe(Compare chosen, FieldContext context) {
        return Optional.of(chosen.operator())
                .filter(FilterPanel::presence)
                .map(operator -> context.text().apply("filter." + operator.code()));
    }

    /// Words with their places filled in.
    static String words(FieldContext context, String key, String... values) {
        var words = context.text().apply("filter." + key);
        for (var place = 0; place < values.length; place++) {
            words = words.replace("{" + place + "}", values[place]);
        }
        return words;
    }
}
