package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.function.Consumer;

/// Filters a class of the application's own as the basic value that the database holds for it.
///
/// @param stored the attribute as the database has it
/// @param inner its filter
record ConvertedFilter(Attribute stored, FilterType inner) implements FilterType {

    @Override
    public List<Operator> operators(FieldContext context) {
        return inner.operators(context.of(stored));
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return inner.inputs(operator, values, context.of(stored), changed);
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return inner.shown(values, context.of(stored));
    }

    @Override
    public Wording wording() {
        return inner.wording();
    }
}
