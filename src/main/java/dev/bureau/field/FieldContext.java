package dev.bureau.field;

import dev.bureau.schema.Attribute;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
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
/// @param beside values of the same row by path, of those attributes that [FieldType#beside] names
public record FieldContext(
        Attribute attribute,
        Locale locale,
        ZoneId zone,
        Function<Enum<?>, String> constantLabel,
        Function<String, String> text,
        Options options,
        Function<String, String> label,
        Map<String, Object> beside) {

    /// The surroundings of a value whose parts are called as in code, in a row of which nothing
    /// else is known.
    public FieldContext(
            Attribute attribute,
            Locale locale,
            ZoneId zone,
            Function<Enum<?>, String> constantLabel,
            Function<String, String> text,
            Options options) {
        this(attribute, locale, zone, constantLabel, text, options, name -> name, Map.of());
    }

    /// The surroundings of a part of the value.
    public FieldContext of(Attribute part) {
        return new FieldContext(
                part, locale, zone, constantLabel, text, options.of(part.path()), label, beside);
    }

    /// The same surroundings in a row that holds these values.
    public FieldContext in(Map<String, Object> values) {
        return new FieldContext(
                attribute, locale, zone, constantLabel, text, options, label, values);
    }
}
