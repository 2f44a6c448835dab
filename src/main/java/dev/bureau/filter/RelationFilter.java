package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                        context, (words, most) -> context.options().find(words, 0, most), false),
                context.options().named(values),
                changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        var names =
                context.options().named(values).stream()
                        .collect(
                                Collectors.toMap(
                                        Reference::id, Function.identity(), (one, other) -> one));
        return values.stream()
                .map(id -> Optional.ofNullable(names.get(id)))
                .map(row -> row.map(Reference::label).orElse("?"))
                .toList();
    }
}
