package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.function.Consumer;

/// Filters by words: contains, is, begins with, ends with.
public final class TextFilter implements FilterType {

    @Override
    public List<Operator> operators(FieldContext context) {
        return context.attribute() instanceof Attribute.Structured
                ? Comparisons.of(context, Operator.CONTAINS, Operator.NOT_CONTAINS)
                : Comparisons.of(
                        context,
                        Operator.CONTAINS,
                        Operator.NOT_CONTAINS,
                        Operator.IS,
                        Operator.IS_NOT,
                        Operator.STARTS,
                        Operator.ENDS);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        return switch (operator) {
            case IS, IS_NOT -> same(values, context, changed);
            case LESS,
                    AT_MOST,
                    GREATER,
                    AT_LEAST,
                    BETWEEN,
                    CONTAINS,
                    NOT_CONTAINS,
                    STARTS,
                    ENDS,
                    EMPTY,
                    NOT_EMPTY,
                    WITHIN ->
                    one(values, context, changed);
        };
    }

    /// The values that rows have, as far as they are known.
    private Component same(
            List<String> values, FieldContext context, Consumer<List<String>> changed) {
        var choices = ValuesFilter.choices(this, values, context, changed);
        return choices.choices().isEmpty() ? one(values, context, changed) : choices;
    }

    private static Component one(
            List<String> values, FieldContext context, Consumer<List<String>> changed) {
        var words = new TextField();
        words.setAriaLabel(Wording.words(context, "words"));
        words.setPlaceholder(Wording.words(context, "words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        values.stream().findFirst().ifPresent(words::setValue);
        words.addValueChangeListener(change ->
                changed.accept(
                        change.getValue().isEmpty() ? List.of() : List.of(change.getValue())));
        return words;
    }

    @Override
    public Wording wording() {
        return Wording.TEXT;
    }
}
