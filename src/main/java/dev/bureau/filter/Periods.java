package dev.bureau.filter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.field.FieldContext;
import dev.bureau.query.Period;
import dev.bureau.query.Period.Reach;
import dev.bureau.query.Period.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The choice of a period: a usual one by its name, or so many hours, days or months from now.
final class Periods extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final String OTHER = "other";
    private static final List<String> USUAL =
            Stream.of(
                            Period.calendar(Reach.THIS, Unit.DAY),
                            Period.calendar(Reach.LAST, Unit.DAY),
                            Period.past(WEEK, Unit.DAY),
                            Period.past(MONTH, Unit.DAY),
                            Period.calendar(Reach.THIS, Unit.WEEK),
                            Period.calendar(Reach.LAST, Unit.WEEK),
                            Period.calendar(Reach.THIS, Unit.MONTH),
                            Period.calendar(Reach.LAST, Unit.MONTH),
                            Period.calendar(Reach.THIS, Unit.QUARTER),
                            Period.calendar(Reach.THIS, Unit.YEAR),
                            Period.coming(WEEK, Unit.DAY))
                    .map(Period::code)
                    .toList();

    private final Consumer<List<String>> changed;
    private final Select<String> usual = new Select<>();
    private final Select<Reach> reach = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Select<Unit> unit = new Select<>();
    private final Div other = new Div(reach, count, unit);

    Periods(String chosen, FieldContext context, Consumer<List<String>> changed) {
        this.changed = changed;
        addClassName("bureau-periods");
        other.addClassName("bureau-range");
        add(usual, other);
        offerUsual(context);
        offerOther(context);
        show(chosen);
        usual.addValueChangeListener(change -> tell());
        reach.addValueChangeListener(change -> tell());
        count.addValueChangeListener(change -> tell());
        unit.addValueChangeListener(change -> tell());
    }

    private void offerUsual(FieldContext context) {
        usual.setAriaLabel(Wording.words(context, "period"));
        usual.setPlaceholder(Wording.words(context, "period"));
        usual.setItems(Stream.concat(USUAL.stream(), Stream.of(OTHER)).toList());
        usual.setItemLabelGenerator(code ->
                Period.of(code)
                        .map(period -> name(period, context))
                        .orElseGet(() -> Wording.words(context, "period.other")));
    }

    private void offerOther(FieldContext context) {
        reach.setAriaLabel(Wording.words(context, "period.reach"));
        reach.setItems(Reach.PAST, Reach.COMING);
        reach.setItemLabelGenerator(
                it -> Wording.words(context, "period." + it.name().toLowerCase(Locale.ROOT)));
        count.setAriaLabel(Wording.words(context, "period.count"));
        count.setMin(1);
        count.setMax(Period.MOST);
        count.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setAriaLabel(Wording.words(context, "period.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(
                it -> Wording.words(context, "unit." + it.name().toLowerCase(Locale.ROOT)));
    }

    private void show(String chosen) {
        var period = Period.of(chosen);
        var rolling = period.filter(Period::rolling).orElse(Period.past(MONTH, Unit.DAY));
        reach.setValue(rolling.reach());
        count.setValue(rolling.count());
        unit.setValue(rolling.unit());
        period.ifPresent(it -> usual.setValue(USUAL.contains(chosen) ? chosen : OTHER));
        other.setVisible(OTHER.equals(usual.getValue()));
    }

    private void tell() {
        other.setVisible(OTHER.equals(usual.getValue()));
        changed.accept(chosen().map(List::of).orElse(List.of()));
    }

    private Optional<String> chosen() {
        var number = count.getValue();
        if (!OTHER.equals(usual.getValue())) {
            return usual.getOptionalValue();
        }
        return number == null || number < 1 || number > Period.MOST
                ? Optional.empty()
                : Optional.of(new Period(reach.getValue(), number, unit.getValue()).code());
    }

    /// What a period is called.
    static String name(Period period, FieldContext context) {
        if (!period.rolling()) {
            return Wording.words(context, period.code());
        }
        var way = period.reach() == Reach.PAST ? "past" : "next";
        var unit = period.unit().name().toLowerCase(Locale.ROOT);
        return period.count() == 1
                ? Wording.words(context, way + ".one." + unit)
                : Wording.words(context, way + ".many." + unit, "" + period.count());
    }
}
