package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.Operator;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Filters by size: from, to.
public final class NumberFilter implements FilterType {

    private static final int DIGITS = 20;

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var ends = chosen.map(FilterRange::ends).orElse(List.of("", ""));
        var from = end("from", ends.getFirst(), context);
        var to = end("to", ends.getLast(), context);
        Runnable tell = () -> changed.accept(compare(path, from.getValue(), to.getValue()));
        from.addValueChangeListener(change -> tell.run());
        to.addValueChangeListener(change -> tell.run());
        var range = new Div(from, to);
        range.addClassName("bureau-range");
        return new FilterPanel(context, range).withPresence(path, chosen, changed);
    }

    private static BigDecimalField end(String key, String value, FieldContext context) {
        var end = new BigDecimalField(FilterPanel.words(context, key));
        end.setLocale(context.locale());
        end.setValueChangeMode(ValueChangeMode.LAZY);
        number(value).ifPresent(end::setValue);
        return end;
    }

    private static Optional<Compare> compare(
            String path, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null) {
            return Optional.ofNullable(to)
                    .map(it -> new Compare(path, Operator.AT_MOST, it.toPlainString()));
        }
        if (to == null) {
            return Optional.of(new Compare(path, Operator.AT_LEAST, from.toPlainString()));
        }
        return Optional.of(
                new Compare(path, Operator.BETWEEN, from.toPlainString(), to.toPlainString()));
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context).orElseGet(() -> range(chosen, context));
    }

    private static String range(Compare chosen, FieldContext context) {
        var values = chosen.values().stream().map(value -> shown(value, context)).toList();
        return FilterRange.words(chosen, values, context);
    }

    private static String shown(String value, FieldContext context) {
        var format = NumberFormat.getInstance(context.locale());
        format.setMaximumFractionDigits(DIGITS);
        return number(value).map(format::format).orElse(value);
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
