package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.function.Consumer;

/// Filters by choices that are known when they are asked for, such as the types of rows: one of
/// those that are ticked, or none of them.
public final class ChosenFilter implements FilterType {

    private static final int ALL = 1_000;

    @Override
    public List<Operator> operators(FieldContext context) {
        return List.of(Operator.IS, Operator.IS_NOT);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return new Ticks(context.options().find("", 0, ALL), values, context, changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return context.options().labels(values, value -> value);
    }
}
