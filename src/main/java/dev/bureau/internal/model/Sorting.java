package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Storage;

/// Tells what the database can put in an order that means something.
public final class Sorting {

    private Sorting() {}

    /// Whether rows can be sorted by the attribute; by a relation to one that means by the title of
    /// the row behind it.
    public static boolean possible(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> !text.large() && ordered(text);
            case Attribute.Numeric numeric -> ordered(numeric);
            case Attribute.Flag flag -> ordered(flag);
            case Attribute.Choice choice -> ordered(choice);
            case Attribute.Moment moment -> ordered(moment);
            case Attribute.Converted converted -> possible(converted.stored());
            case Attribute.ToOne one -> true;
            case Attribute.Binary binary -> binary.traits().id();
            case Attribute.Structured structured -> false;
            case Attribute.Subtype subtype -> true;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> false;
            case Attribute.Embedded embedded -> false;
            case Attribute.ToMany many -> false;
        };
    }

    private static boolean ordered(Attribute attribute) {
        var storage = attribute.traits().storage();
        return storage == Storage.WORDS || storage == Storage.VALUES;
    }
}
