package dev.bureau.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Condition.Compare;
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
import org.jspecify.annotations.Nullable;

/// Filters by time: a period that moves with today, or from one day to another.
public final class MomentFilter implements FilterType {

    @Override
    public Component editor(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var days = chosen.map(FilterRange::ends).orElse(List.of("", ""));
        var from = day("after", days.getFirst(), context);
        var to = day("before", days.getLast(), context);
        Runnable tell = () -> changed.accept(between(path, from.getValue(), to.getValue()));
        from.addValueChangeListener(change -> tell.run());
        to.addValueChangeListener(change -> tell.run());
        var range = new Div(from, to);
        range.addClassName("bureau-range");
        return new FilterPanel(context, periods(path, chosen, context, changed), range)
                .withPresence(path, chosen, changed);
    }

    private static Component periods(
            String path,
            Optional<Compare> chosen,
            FieldContext context,
            Consumer<Optional<Compare>> changed) {
        var periods = new RadioButtonGroup<Period>();
        periods.setAriaLabel(FilterPanel.words(context, "period"));
        periods.setItems(Period.values());
        periods.setItemLabelGenerator(period -> FilterPanel.words(context, period.code()));
        chosen.filter(it -> it.operator() == Operator.WITHIN)
                .flatMap(it -> Period.of(it.values().getFirst()))
                .ifPresent(periods::setValue);
        periods.addValueChangeListener(change ->
                changed.accept(
                        Optional.ofNullable(change.getValue())
                                .map(it -> new Compare(path, Operator.WITHIN, it.code()))));
        return periods;
    }

    private static DatePicker day(String key, String value, FieldContext context) {
        var picker = new DatePicker(FilterPanel.words(context, key));
        picker.setLocale(context.locale());
        picker.setClearButtonVisible(true);
        parse(value).ifPresent(picker::setValue);
        return picker;
    }

    private static Optional<Compare> between(
            String path, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null
                ? Optional.empty()
                : Optional.of(
                        new Compare(
                                path,
                                Operator.BETWEEN,
                                Objects.toString(from, ""),
                                Objects.toString(to, "")));
    }

    @Override
    public String describe(Compare chosen, FieldContext context) {
        return FilterPanel.describe(chosen, context).orElseGet(() -> words(chosen, context));
    }

    private static String words(Compare chosen, FieldContext context) {
        var shown = chosen.values().stream().map(value -> shown(value, context)).toList();
        return FilterRange.words(chosen, shown, context);
    }

    private static String shown(String value, FieldContext context) {
        var format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(context.locale());
        return parse(value).map(format::format).orElse(value);
    }

    private static Optional<LocalDate> parse(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }
}
