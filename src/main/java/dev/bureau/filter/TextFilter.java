package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import dev.bureau.schema.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters by words: contains, is, begins with, ends with.
public final class TextFilter implements FilterType {

    private static final List<Operator> WORDS =
            List.of(
                    Operator.CONTAINS,
                    Operator.IS,
                    Operator.IS_NOT,
                    Operator.STARTS,
                    Operator.ENDS);
    private static final List<Operator> PART = List.of(Operator.CONTAINS);
    private static final List<Operator> EXACT = List.of(Operator.IS, Operator.IS_NOT);

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var operators = operators(context.attribute());
        var operator = new Select<Operator>();
        operator.setAriaLabel(FilterPanel.words(context, "comparison"));
        operator.setItems(operators);
        operator.setItemLabelGenerator(it -> FilterPanel.words(context, it.code()));
        operator.setValue(
                chosen.map(Compare::operator)
                        .filter(operators::contains)
                        .orElse(operators.getFirst()));
        var words = new TextField();
        words.setAriaLabel(FilterPanel.words(context, "words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        chosen.filter(it -> !it.values().isEmpty())
                .ifPresent(it -> words.setValue(it.values().getFirst()));
        Runnable tell = () -> changed.accept(compare(path, operator.getValue(), words.getValue()));
        operator.addValueChangeListener(change -> tell.run());
        words.addValueChangeListener(change -> tell.run());
        return new FilterPanel(context, operator, words).withPresence(path, chosen, changed);
    }

    private static List<Operator> operators(Attribute attribute) {
        if (attribute instanceof Attribute.Structured) {
            return PART;
        }
        return switch (attribute.traits().storage()) {
            case WORDS -> WORDS;
            case VALUES, BYTES -> EXACT;
            case DOCUMENT, LARGE -> PART;
        };
    }

    private static Optional<Compare> compare(String path, Operator operator, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Compare(path, operator, words));
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context)
                .orElseGet(() -> words(chosen, String.join(", ", chosen.values()), context));
    }

    private static String words(Compare chosen, String values, FieldContext context) {
        return chosen.operator() == Operator.IS
                ? values
                : FilterPanel.words(context, chosen.operator().code() + ".of", values);
    }
}
