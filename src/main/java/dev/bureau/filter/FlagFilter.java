package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Filters by yes and no, and by rows where nobody said.
public final class FlagFilter implements FilterType {

    private static final String YES = "true";
    private static final String NO = "false";

    @Override
    public List<Operator> operators(FieldContext context) {
        return Comparisons.of(context, Operator.IS);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        var choices = Stream.of(YES, NO).map(it -> new Reference(it, shown(it, context))).toList();
        return new Ticks(choices, values, context, changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return values.stream().map(value -> shown(value, context)).toList();
    }

    private static String shown(String value, FieldContext context) {
        return switch (value) {
            case YES -> context.text().apply("field.yes");
            case NO -> context.text().apply("field.no");
            default -> value;
        };
    }
}
