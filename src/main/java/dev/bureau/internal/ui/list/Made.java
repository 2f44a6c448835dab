package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.FieldTypes;
import dev.bureau.field.Options;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Attribute.Moment.Kind;
import dev.bureau.schema.Traits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Shows what a function made of a row as values of its class are shown anywhere, in the language
/// and the zone of the reader.
record Made(Desk desk) {

    private static final int DECIMALS = 2;

    Component cell(Object value) {
        return attribute(value)
                .map(attribute -> type(attribute).cell(value, context(attribute)))
                .orElseGet(() -> {
                    var words = new Span(value.toString());
                    words.setTitle(value.toString());
                    return words;
                });
    }

    String words(Object value) {
        return attribute(value)
                .map(attribute -> type(attribute).show(value, context(attribute)))
                .orElseGet(value::toString);
    }

    private FieldContext context(Attribute attribute) {
        return desk.contexts().of(attribute, desk.locale(), desk.actor().zone(), Options.NONE);
    }

    @SuppressWarnings("unchecked") // the attribute is made for the value
    private static FieldType<Object> type(Attribute attribute) {
        return (FieldType<Object>) FieldTypes.of(attribute);
    }

    private static Optional<Attribute> attribute(Object value) {
        var traits =
                new Traits("", value.getClass(), false, false, false, true, false, false, false);
        return Optional.ofNullable(
                switch (value) {
                    case Boolean flag -> new Attribute.Flag(traits);
                    case BigDecimal number -> number(traits, Math.max(0, number.scale()));
                    case Double number -> number(traits, DECIMALS);
                    case Float number -> number(traits, DECIMALS);
                    case Long number -> number(traits, 0);
                    case Integer number -> number(traits, 0);
                    case Short number -> number(traits, 0);
                    case Byte number -> number(traits, 0);
                    case BigInteger number -> number(traits, 0);
                    case Enum<?> constant ->
                            new Attribute.Choice(
                                    traits,
                                    List.of(constant.getDeclaringClass().getEnumConstants()));
                    case LocalDate day -> new Attribute.Moment(traits, Kind.DATE);
                    case LocalTime time -> new Attribute.Moment(traits, Kind.TIME);
                    case LocalDateTime time -> new Attribute.Moment(traits, Kind.DATE_TIME);
                    case Instant time -> new Attribute.Moment(traits, Kind.INSTANT);
                    case OffsetDateTime time -> new Attribute.Moment(traits, Kind.INSTANT);
                    case ZonedDateTime time -> new Attribute.Moment(traits, Kind.INSTANT);
                    case YearMonth month -> new Attribute.Moment(traits, Kind.YEAR_MONTH);
                    case Duration span -> new Attribute.Moment(traits, Kind.DURATION);
                    case Period span -> new Attribute.Moment(traits, Kind.PERIOD);
                    default -> null;
                });
    }

    private static Attribute number(Traits traits, int scale) {
        return new Attribute.Numeric(traits, Optional.empty(), Optional.empty(), scale);
    }
}
