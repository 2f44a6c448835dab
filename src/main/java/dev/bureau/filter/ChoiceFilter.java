package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Filters by the constants of an enum: one of those that are ticked.
public final class ChoiceFilter implements FilterType {

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var group = new CheckboxGroup<Enum<?>>();
        group.setAriaLabel(FilterPanel.words(context, "comparison"));
        group.setItems(List.copyOf(constants(context)));
        group.setItemLabelGenerator(constant -> context.constantLabel().apply(constant));
        group.setValue(
                constants(context).stream()
                        .filter(constant -> holds(chosen, constant))
                        .collect(Collectors.toSet()));
        group.addValueChangeListener(
                change -> changed.accept(compare(path, change.getValue(), context)));
        return new FilterPanel(context, group).withPresence(path, chosen, changed);
    }

    private static boolean holds(Optional<Compare> chosen, Enum<?> constant) {
        return chosen.filter(it -> it.values().contains(constant.name())).isPresent();
    }

    private static Optional<Compare> compare(
            String path, Set<Enum<?>> ticked, FieldContext context) {
        var names = constants(context).stream().filter(ticked::contains).map(Enum::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compare(path, Operator.IS, List.copyOf(names)));
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context).orElseGet(() -> words(chosen, context));
    }

    private static String words(Compare chosen, FieldContext context) {
        var words =
                chosen.values().stream()
                        .map(name -> label(name, context))
                        .collect(Collectors.joining(", "));
        return chosen.operator() == Operator.IS_NOT
                ? FilterPanel.words(context, "not.of", words)
                : words;
    }

    private static String label(String name, FieldContext context) {
        return constants(context).stream()
                .filter(constant -> constant.name().equals(name))
                .map(constant -> context.constantLabel().apply(constant))
                .findFirst()
                .orElse(name);
    }

    private static List<? extends Enum<?>> constants(FieldContext context) {
        return context.attribute() instanceof Attribute.Choice choice
                ? choice.constants()
                : List.of();
    }
}
