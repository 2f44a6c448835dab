package dev.bureau.internal.model;

import dev.bureau.field.FieldContext;
import dev.bureau.field.Options;
import dev.bureau.internal.text.Texts;
import dev.bureau.schema.Attribute;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// Makes what field types and filter types know of their surroundings.
public final class FieldContexts {

    private final Labels labels;
    private final Texts texts;

    public FieldContexts(Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    /// The surroundings of a field for one reader.
    ///
    /// @param options the rows that may be chosen, of a relation; [Options#NONE] otherwise
    public FieldContext of(Field field, Locale locale, ZoneId zone, Options options) {
        return of(field.attribute(), locale, zone, options);
    }

    /// The surroundings of an attribute for one reader.
    public FieldContext of(Attribute attribute, Locale locale, ZoneId zone, Options options) {
        return new FieldContext(
                attribute,
                locale,
                zone,
                constant -> labels.constant(constant, locale),
                key -> texts.get(key, locale),
                options,
                name -> labels.part(name, locale),
                Map.of());
    }
}
