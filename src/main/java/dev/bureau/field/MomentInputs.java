package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.bureau.schema.Attribute.Moment.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The inputs for times. They remember what they were given, so that seconds which they do not show
/// are not lost.
final class MomentInputs {

    private MomentInputs() {}

    /// What an input was given.
    private record Given(Object value) {}

    static HasValue<?, ?> make(Kind kind, FieldContext context) {
        return switch (kind) {
            case DATE -> Inputs.in(context, day(context));
            case TIME -> Inputs.in(context, time(context));
            case DATE_TIME, INSTANT -> Inputs.in(context, both(context));
            case YEAR, YEAR_MONTH, DURATION, PERIOD ->
                    Inputs.in(context, new com.vaadin.flow.component.textfield.TextField());
        };
    }

    private static DatePicker day(FieldContext context) {
        var picker = new DatePicker();
        picker.setLocale(context.locale());
        picker.setI18n(DateWords.day(context));
        picker.setClearButtonVisible(!context.attribute().traits().required());
        return picker;
    }

    private static TimePicker time(FieldContext context) {
        var picker = new TimePicker();
        picker.setLocale(context.locale());
        picker.setI18n(DateWords.time(context));
        picker.setClearButtonVisible(!context.attribute().traits().required());
        return picker;
    }

    private static DateTimePicker both(FieldContext context) {
        var picker = new DateTimePicker();
        picker.setLocale(context.locale());
        picker.setDatePickerI18n(DateWords.day(context));
        picker.setI18n(DateWords.both(context));
        return picker;
    }

    static void write(HasValue<?, ?> input, @Nullable Object value, Kind kind) {
        ComponentUtil.setData(
                (Component) input, Given.class, value == null ? null : new Given(value));
        if (value == null) {
            input.clear();
            return;
        }
        var zone = Inputs.context(input).zone();
        switch (kind) {
            case DATE -> ((DatePicker) input).setValue(Moments.day(value, zone));
            case TIME -> {
                ((TimePicker) input).setStep(step(Moments.time(value)));
                ((TimePicker) input).setValue(Moments.time(value));
            }
            case DATE_TIME, INSTANT -> {
                var local = Moments.local(value, zone);
                ((DateTimePicker) input).setStep(step(local.toLocalTime()));
                ((DateTimePicker) input).setValue(local);
            }
            case YEAR, YEAR_MONTH, DURATION, PERIOD -> text(input).setValue(value.toString());
        }
    }

    static @Nullable Object read(HasValue<?, ?> input, Kind kind) {
        if (input.isEmpty()) {
            Inputs.refuseUnfinished(input);
            return null;
        }
        var context = Inputs.context(input);
        var type = context.attribute().traits().javaType();
        return switch (kind) {
            case DATE -> Moments.of((LocalDate) input.getValue(), type, context.zone());
            case TIME -> time((LocalTime) input.getValue(), input);
            case DATE_TIME, INSTANT -> moment((LocalDateTime) input.getValue(), input);
            case YEAR, YEAR_MONTH, DURATION, PERIOD -> span(text(input).getValue(), kind, context);
        };
    }

    private static Object time(LocalTime typed, HasValue<?, ?> input) {
        var given = ComponentUtil.getData((Component) input, Given.class);
        var context = Inputs.context(input);
        if (given != null && same(typed, Moments.time(given.value()))) {
            return given.value();
        }
        var type = context.attribute().traits().javaType();
        if (type == OffsetTime.class) {
            var offset =
                    given != null && given.value() instanceof OffsetTime before
                            ? before.getOffset()
                            : ZoneOffset.UTC;
            return typed.atOffset(offset);
        }
        return type == LocalTime.class ? typed : java.sql.Time.valueOf(typed);
    }

    private static Object moment(LocalDateTime typed, HasValue<?, ?> input) {
        var context = Inputs.context(input);
        var given = ComponentUtil.getData((Component) input, Given.class);
        var exact = typed;
        if (given != null) {
            var before = Moments.local(given.value(), context.zone());
            if (same(typed.toLocalTime(), before.toLocalTime())) {
                if (typed.toLocalDate().equals(before.toLocalDate())) {
                    return given.value();
                }
                exact = typed.toLocalDate().atTime(before.toLocalTime());
            }
        }
        var moment = Moments.of(exact, context.attribute().traits().javaType(), context.zone());
        return given == null ? moment : inZone(moment, given.value());
    }

    /// A time keeps the zone that it was stored with.
    private static Object inZone(Object moment, Object before) {
        if (moment instanceof ZonedDateTime time && before instanceof ZonedDateTime other) {
            return time.withZoneSameInstant(other.getZone());
        }
        return moment instanceof OffsetDateTime time && before instanceof OffsetDateTime other
                ? time.withOffsetSameInstant(other.getOffset())
                : moment;
    }

    /// Whether two times look alike in the input, which shows milliseconds at most.
    private static boolean same(LocalTime typed, LocalTime before) {
        return typed.truncatedTo(unit(before)).equals(before.truncatedTo(unit(before)));
    }

    private static ChronoUnit unit(LocalTime time) {
        if (time.getNano() >= 1_000_000) {
            return ChronoUnit.MILLIS;
        }
        return time.getSecond() > 0 ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
    }

    /// Seconds are only shown where there are some.
    private static Duration step(LocalTime time) {
        return switch (unit(time)) {
            case MILLIS -> Duration.ofMillis(1);
            case SECONDS -> Duration.ofSeconds(1);
            default -> Duration.ofMinutes(30);
        };
    }

    private static Object span(String typed, Kind kind, FieldContext context) {
        try {
            var type = context.attribute().traits().javaType();
            return MomentCodec.decode(typed.strip(), kind, type, context.zone());
        } catch (IllegalArgumentException e) {
            var key = "field.span.invalid." + kind.name().toLowerCase(java.util.Locale.ROOT);
            throw new IllegalArgumentException(context.text().apply(key), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, String> text(HasValue<?, ?> input) {
        return (HasValue<?, String>) input;
    }
}
