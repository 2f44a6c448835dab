package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import java.util.List;
import java.util.function.Consumer;

/// Filters by whether there is a value, of attributes that cannot be compared.
public final class PresenceFilter implements FilterType {

    @Override
    public List<Operator> operators(FieldContext context) {
        return Comparisons.of(context);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return new Div();
    }
}
