package dev.bureau.field;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Durations and periods in words: "2 d 3 h 5 min".
final class Spans {

    private Spans() {}

    static String show(Object value, FieldContext context) {
        var parts = new ArrayList<String>();
        switch (value) {
            case Duration duration -> add(parts, duration, context);
            case Period period -> {
                add(parts, period.getYears(), "years", context);
                add(parts, period.getMonths(), "months", context);
                add(parts, period.getDays(), "days", context);
            }
            default -> parts.add(value.toString());
        }
        return parts.isEmpty() ? "0" : String.join(" ", parts);
    }

    private static void add(List<String> parts, Duration whole, FieldContext context) {
        var duration = whole.abs();
        if (whole.isNegative()) {
            parts.add("\u2212");
        }
        add(parts, duration.toDaysPart(), "days", context);
        add(parts, duration.toHoursPart(), "hours", context);
        add(parts, duration.toMinutesPart(), "minutes", context);
        add(parts, duration.toSecondsPart(), "seconds", context);
        add(parts, duration.toMillisPart(), "millis", context);
    }

    private static void add(List<String> parts, long count, String unit, FieldContext context) {
        if (count != 0) {
            parts.add(Inputs.words(context, "field.span." + unit, count));
        }
    }
}
