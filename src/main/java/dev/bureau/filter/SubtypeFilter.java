package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Filters by the type of a row: one of those that are ticked.
public final class SubtypeFilter implements FilterType {

    private static final int ALL = 1_000;

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var types = context.options().find("", 0, ALL);
        var group = new CheckboxGroup<Reference>();
        group.setAriaLabel(FilterPanel.words(context, "comparison"));
        group.setItems(types);
        group.setItemLabelGenerator(Reference::label);
        var ticked = chosen.filter(it -> it.operator() == Operator.IS).map(Compare::values);
        group.setValue(
                types.stream()
                        .filter(type -> ticked.orElse(List.of()).contains(type.id()))
                        .collect(Collectors.toSet()));
        group.addValueChangeListener(
                change -> changed.accept(compare(path, types, change.getValue())));
        return new FilterPanel(context, group);
    }

    private static Optional<Compare> compare(
            String path, List<Reference> types, Set<Reference> ticked) {
        var names = types.stream().filter(ticked::contains).map(Reference::id).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compare(path, Operator.IS, names));
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context).orElseGet(() -> words(chosen, context));
    }

    private static String words(Compare chosen, FieldContext context) {
        var words =
                context.options().named(chosen.values()).stream()
                        .map(Reference::label)
                        .collect(Collectors.joining(", "));
        return chosen.operator() == Operator.IS_NOT
                ? FilterPanel.words(context, "not.of", words)
                : words;
    }
}
