package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters by yes and no, and by rows where nobody said.
public final class FlagFilter implements FilterType {

    private static final String YES = "true";
    private static final String NO = "false";

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var group = new RadioButtonGroup<String>();
        group.setAriaLabel(FilterPanel.words(context, "comparison"));
        group.setItems(List.of(YES, NO));
        group.setItemLabelGenerator(value -> shown(value, context));
        chosen.filter(it -> !it.values().isEmpty())
                .map(it -> it.values().getFirst())
                .filter(value -> value.equals(YES) || value.equals(NO))
                .ifPresent(group::setValue);
        group.addValueChangeListener(change ->
                changed.accept(
                        Optional.ofNullable(change.getValue())
                                .map(value -> new Compare(path, Operator.IS, value))));
        return new FilterPanel(context, group).withPresence(path, chosen, changed);
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context)
                .orElseGet(() ->
                        String.join(
                                ", ",
                                chosen.values().stream()
                                        .map(value -> shown(value, context))
                                        .toList()));
    }

    private static String shown(String value, FieldContext context) {
        return switch (value) {
            case YES -> context.text().apply("field.yes");
            case NO -> context.text().apply("field.no");
            default -> value;
        };
    }
}
