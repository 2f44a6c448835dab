package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.function.Consumer;

/// Filters relations to rows of any entity by the entity of their row: one of those that are
/// ticked, or none of them.
public final class LinkedFilter implements FilterType {

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
        return new Ticks(context.options().kinds(), values, context, changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return context.options().kinds().stream()
                .filter(kind -> values.contains(kind.id()))
                .map(Reference::label)
                .toList();
    }
}
