package dev.bureau.field;

import dev.bureau.internal.text.Texts;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Traits;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.support.StaticMessageSource;

/// Surroundings of fields for tests, with the real words.
final class Contexts {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Texts TEXTS = new Texts(new StaticMessageSource());

    private Contexts() {}

    static FieldContext of(Attribute attribute) {
        return of(attribute, Locale.US, BERLIN);
    }

    static FieldContext of(Attribute attribute, Locale locale, ZoneId zone) {
        return new FieldContext(
                attribute,
                locale,
                zone,
                constant -> constant.name().toLowerCase(Locale.ROOT),
                key -> TEXTS.get(key, locale),
                Options.NONE);
    }

    static Traits traits(Class<?> type, boolean required) {
        return new Traits("value", type, false, false, false, required, true, true, false);
    }

    static Attribute.Text text(Class<?> type) {
        return new Attribute.Text(traits(type, false), 0, Integer.MAX_VALUE, false, false, false);
    }

    static Attribute.Numeric number(Class<?> type, int scale) {
        return new Attribute.Numeric(
                traits(type, false), Optional.empty(), Optional.empty(), scale);
    }

    static Attribute.Moment moment(Class<?> type, Attribute.Moment.Kind kind) {
        return new Attribute.Moment(traits(type, false), kind);
    }

    static Attribute.Flag flag(boolean required) {
        return new Attribute.Flag(traits(Boolean.class, required));
    }
}
