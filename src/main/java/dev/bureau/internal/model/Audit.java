package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;

/// Tells what keeps the record of a row: who made or changed it, and when.
final class Audit {

    private static final String[] NAMES = {
        "created by",
        "created by user",
        "creator",
        "modified by",
        "updated by",
        "changed by",
        "last modified by",
        "last updated by",
        "deleted by",
        "deleted at",
        "voided by",
        "retired by",
        "inserted by"
    };

    private Audit() {}

    static boolean of(Attribute attribute) {
        var name = attribute.traits().name();
        return switch (attribute) {
            case Attribute.Moment moment ->
                    Moments.changed(name) || keeps(moment) || Naming.of(name).isAny(NAMES);
            case Attribute.Text text -> by(text);
            case Attribute.ToOne one -> by(one);
            case Attribute.Numeric numeric -> by(numeric);
            case Attribute.Converted converted -> of(converted.stored());
            case Attribute.Flag flag -> false;
            case Attribute.Choice choice -> false;
            case Attribute.Binary binary -> false;
            case Attribute.Subtype subtype -> false;
            case Attribute.Elements elements -> false;
            case Attribute.AnyRelation any -> false;
            case Attribute.Structured structured -> false;
            case Attribute.Embedded embedded -> false;
            case Attribute.ToMany many -> false;
        };
    }

    /// When the row was made, unless that is when something happened: "orderedAt".
    private static boolean keeps(Attribute.Moment moment) {
        return moment.traits().generated()
                || Naming.of(moment.traits().name()).hasAny("created", "creation", "inserted");
    }

    private static boolean by(Attribute attribute) {
        return Naming.of(attribute.traits().name()).isAny(NAMES)
                || attribute.traits().origin().has("CreatedBy")
                || attribute.traits().origin().has("LastModifiedBy");
    }
}
