package dev.bureau.field;

import static java.time.format.FormatStyle.MEDIUM;
import static java.time.format.FormatStyle.SHORT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment.Kind;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A point or a span of time. Points of the time line are shown and typed in the reader's zone.
public final class MomentField implements FieldType<Object> {

    private final Optional<Kind> told;

    /// The field of any moment.
    public MomentField() {
        told = Optional.empty();
    }

    /// The field of an attribute, whose values are written as what they tell, whatever their class.
    MomentField(Attribute.Moment attribute) {
        told = Optional.of(attribute.kind());
    }

    @Override
    public String show(Object value, FieldContext context) {
        return switch (kind(context)) {
            case DATE ->
                    DateTimeFormatter.ofLocalizedDate(MEDIUM)
                            .withLocale(context.locale())
                            .format(Moments.day(value, context.zone()));
            case TIME ->
                    DateTimeFormatter.ofLocalizedTime(SHORT)
                            .withLocale(context.locale())
                            .format(Moments.time(value));
            case DATE_TIME -> dateTime(value, context, SHORT);
            case INSTANT -> dateTime(value, context, SHORT) + OwnZone.beside(value, context);
            case YEAR_MONTH -> yearMonth((YearMonth) value, context);
            case DURATION, PERIOD -> Spans.show(value, context);
            case YEAR -> value.toString();
        };
    }

    private static String dateTime(Object value, FieldContext context, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(MEDIUM, time)
                .withLocale(context.locale())
                .format(Moments.local(value, context.zone()));
    }

    private static String yearMonth(YearMonth value, FieldContext context) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", context.locale()).format(value);
    }

    @Override
    public String encode(Object value) {
        return told.map(kind -> MomentCodec.encode(value, kind))
                .orElseGet(() -> MomentCodec.encode(value));
    }

    @Override
    public Object decode(String text, FieldContext context) {
        var type = context.attribute().traits().javaType();
        return MomentCodec.decode(text, kind(context), type, context.zone());
    }

    /// The short form, with the exact time and its zone on hover.
    @Override
    public Component cell(Object value, FieldContext context) {
        var cell = new Span(show(value, context));
        cell.addClassName("bureau-moment");
        switch (kind(context)) {
            case DATE_TIME -> cell.setTitle(dateTime(value, context, MEDIUM));
            case INSTANT ->
                    cell.setTitle(dateTime(value, context, MEDIUM) + " " + context.zone().getId());
            case TIME, DATE, YEAR, YEAR_MONTH, DURATION, PERIOD -> cell.setTitle(encode(value));
        }
        return cell;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return MomentInputs.make(kind(context), context);
    }

    @Override
    public @Nullable Object read(HasValue<?, ?> editor) {
        return MomentInputs.read(editor, kind(Inputs.context(editor)));
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable Object value) {
        MomentInputs.write(editor, value, kind(Inputs.context(editor)));
    }

    @Override
    public String hint(FieldContext context) {
        return switch (kind(context)) {
            case INSTANT ->
                    Inputs.words(
                            context,
                            "field.zone",
                            context.zone().getDisplayName(TextStyle.FULL, context.locale()));
            case YEAR_MONTH -> context.text().apply("field.month.hint");
            case DURATION -> context.text().apply("field.duration.hint");
            case PERIOD -> context.text().apply("field.period.hint");
            case DATE, TIME, DATE_TIME, YEAR -> "";
        };
    }

    private static Kind kind(FieldContext context) {
        return context.attribute() instanceof Attribute.Moment moment
                ? moment.kind()
                : Kind.DATE_TIME;
    }
}
