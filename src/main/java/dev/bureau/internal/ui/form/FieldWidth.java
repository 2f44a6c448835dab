package dev.bureau.internal.ui.form;

import dev.bureau.internal.model.Field;
import dev.bureau.schema.Attribute;

/// How much room an input wants.
enum FieldWidth {
    FULL,
    HALF,
    SMALL;

    private static final int LONG = 60;

    static FieldWidth of(Field field) {
        if (field.type().wide()) {
            return FULL;
        }
        return of(field.attribute());
    }

    private static FieldWidth of(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> text.large() || text.maxLength() > LONG ? FULL : HALF;
            case Attribute.Converted converted -> of(converted.stored());
            case Attribute.Structured any -> FULL;
            case Attribute.Subtype any -> HALF;
            case Attribute.Elements elements -> FULL;
            case Attribute.AnyRelation any -> HALF;
            case Attribute.Embedded any -> FULL;
            case Attribute.Flag any -> SMALL;
            case Attribute.Numeric any -> HALF;
            case Attribute.Choice any -> HALF;
            case Attribute.Moment any -> HALF;
            case Attribute.Binary any -> HALF;
            case Attribute.ToOne any -> HALF;
            case Attribute.ToMany any -> FULL;
        };
    }

    /// The name in the style sheet.
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
