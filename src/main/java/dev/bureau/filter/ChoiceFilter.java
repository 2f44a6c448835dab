package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.function.Consumer;

/// Filters by the constants of an enum: one of those that are ticked, or none of them.
public final class ChoiceFilter implements FilterType {

    @Override
    public List<Operator> operators(FieldContext context) {
        return Comparisons.of(context, Operator.IS, Operator.IS_NOT);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        var choices =
                constants(context).stream()
                        .map(it -> new Reference(it.name(), context.constantLabel().apply(it)))
                        .toList();
        return new Ticks(choices, values, context, changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return values.stream().map(name -> label(name, context)).toList();
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
