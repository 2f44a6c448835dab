package dev.bureau.field;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The words and habits of calendars in the reader's language.
final class DateWords {

    private DateWords() {}

    static DatePickerI18n day(FieldContext context) {
        var locale = context.locale();
        return new DatePickerI18n()
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(context.text().apply("field.date.today"))
                .setCancel(context.text().apply("field.date.cancel"))
                .setBadInputErrorMessage(context.text().apply("field.date.invalid"));
    }

    static TimePickerI18n time(FieldContext context) {
        return new TimePickerI18n()
                .setBadInputErrorMessage(context.text().apply("field.time.invalid"));
    }

    static DateTimePickerI18n both(FieldContext context) {
        return new DateTimePickerI18n()
                .setDateLabel(context.text().apply("field.date.label"))
                .setTimeLabel(context.text().apply("field.time.label"))
                .setBadInputErrorMessage(context.text().apply("field.date.invalid"))
                .setIncompleteInputErrorMessage(context.text().apply("field.date.incomplete"));
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /// Sunday first, as the component wants them.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
