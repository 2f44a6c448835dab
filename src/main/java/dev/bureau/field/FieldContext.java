package dev.bureau.field;

import dev.bureau.schema.Attribute;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/// What a field type knows besides the value: the attribute, the reader, and where words and
/// related rows come from.
///
/// @param attribute what the mapping says of it
/// @param locale the reader's language
/// @param zone the reader's time zone
/// @param constantLabel the words for an enum constant
/// @param text the words for a key of Bureau's own message bundle
/// @param options the rows that may be chosen, of a relation; [Options#NONE] otherwise
/// @param label the words for a part of the value, as `Address.city`
public record FieldContext(
        Attribute attribute,
        Locale locale,
        ZoneId zone,
        Function<Enum<?>, String> constantLabel,
        Function<String, String> text,
        Options options,
        Function<String, String> label) {

    /// The surroundings of a value whose parts are called as in code.
    public FieldContext(
            Attribute attribute,
            Locale locale,
            ZoneId zone,
            Function<Enum<?>, String> constantLabel,
            Function<String, String> text,
            Options options) {
        this(attribute, locale, zone, constantLabel, text, options, name -> name);
    }

    /// The surroundings of a part of the value.
    public FieldContext of(Attribute part) {
        return new FieldContext(
                part, locale, zone, constantLabel, text, options.of(part.path()), label);
    }
}
