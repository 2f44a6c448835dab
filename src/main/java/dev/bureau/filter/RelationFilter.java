package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters by related rows, which are fetched piece by piece while the actor types.
public final class RelationFilter implements FilterType {

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
        return new Finds(
                new Finds.Source(
                        context,
                        (words, most) -> context.options().find(words, 0, most),
                        Optional.empty()),
                context.options().named(values),
                changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return context.options().labels(values, gone -> "?");
    }
}
