package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Operator;
import dev.bureau.query.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Filters by time: a period that moves with today, from one day to another, before or after one.
public final class MomentFilter implements FilterType {

    @Override
    public List<Operator> operators(FieldContext context) {
        return Comparisons.of(
                context,
                Operator.WITHIN,
                Operator.BETWEEN,
                Operator.IS,
                Operator.LESS,
                Operator.GREATER);
    }

    @Override
    public Component inputs(
            Operator operator,
            List<String> values,
            FieldContext context,
            Consumer<List<String>> changed) {
        if (operator == Operator.WITHIN) {
            return new Periods(Range.from(values), context, changed);
        }
        if (operator != Operator.BETWEEN) {
            var day = day("day", Range.from(values), context);
            day.addValueChangeListener(change -> changed.accept(Range.one(text(day))));
            return day;
        }
        var from = day("after", Range.from(values), context);
        var to = day("before", Range.to(values), context);
        Runnable tell = () -> changed.accept(Range.of(text(from), text(to)));
        from.addValueChangeListener(change -> tell.run());
        to.addValueChangeListener(change -> tell.run());
        return new Range(from, to);
    }

    private static DatePicker day(String key, String value, FieldContext context) {
        var picker = new DatePicker();
        picker.setPlaceholder(Wording.words(context, key));
        picker.setAriaLabel(Wording.words(context, key));
        picker.setLocale(context.locale());
        picker.setClearButtonVisible(true);
        parse(value).ifPresent(picker::setValue);
        return picker;
    }

    private static String text(DatePicker picker) {
        return Objects.toString(picker.getValue(), "");
    }

    @Override
    public List<String> shown(List<String> values, FieldContext context) {
        return values.stream().map(value -> shown(value, context)).toList();
    }

    private static String shown(String value, FieldContext context) {
        var format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(context.locale());
        return parse(value)
                .map(format::format)
                .or(() -> Period.of(value).map(period -> Periods.name(period, context)))
                .orElse(value);
    }

    private static Optional<LocalDate> parse(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public Wording wording() {
        return Wording.DAY;
    }
}
