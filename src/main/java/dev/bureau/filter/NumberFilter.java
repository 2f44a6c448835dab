package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Filters by size: from, to, more or less than.
public final class NumberFilter implements FilterType {

    private static final int DIGITS = 20;

    @Override
    public List<Operator> operators(FieldContext context) {
        return Comparisons.of(
                context,
                Operator.BETWEEN,
                Operator.IS,
                Operator.IS_NOT,
                Operator.GREATER,
                Operator.LESS);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        if (operator != Operator.BETWEEN) {
            var number = input("number", values.isEmpty() ? "" : values.getFirst(), context);
            number.addValueChangeListener(
                    change -> changed.accept(Range.one(text(number.getValue()))));
            return number;
        }
        var from = input("from", Range.from(values), context);
        var to = input("to", Range.to(values), context);
        Runnable tell = () -> changed.accept(Range.of(text(from.getValue()), text(to.getValue())));
        from.addValueChangeListener(change -> tell.run());
        to.addValueChangeListener(change -> tell.run());
        return new Range(from, to);
    }

    private static BigDecimalField input(String key, String value, FieldContext context) {
        var input = new BigDecimalField();
        input.setPlaceholder(Wording.words(context, key));
        input.setAriaLabel(Wording.words(context, key));
        input.setLocale(context.locale());
        input.setValueChangeMode(ValueChangeMode.LAZY);
        number(value).ifPresent(input::setValue);
        return input;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        var format = NumberFormat.getInstance(context.locale());
        format.setMaximumFractionDigits(DIGITS);
        return values.stream()
                .map(value -> number(value).map(format::format).orElse(value))
                .toList();
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public Wording wording() {
        return Wording.SIZE;
    }
}
