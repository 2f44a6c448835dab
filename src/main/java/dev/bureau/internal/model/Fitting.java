package dev.bureau.internal.model;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.Traits;
import java.util.List;

/// Fits what the mapping says to the tables as they are: an application may tell less of its
/// columns than its database does.
final class Fitting {

    /// What Jakarta Persistence takes for the length of a text where nobody gives one.
    private static final int UNSAID = 255;

    private final EntitySchema schema;
    private final Hints hints;

    private Fitting(EntitySchema schema, Hints hints) {
        this.schema = schema;
        this.hints = hints;
    }

    /// The entity with the lengths that its columns have; of a view that takes no rows, immutable.
    static EntitySchema of(EntitySchema schema, Hints hints) {
        return new EntitySchema(
                schema.name(),
                schema.type(),
                new Fitting(schema, hints).all(schema.attributes()),
                schema.identity(),
                schema.version(),
                schema.immutable() || hints.readOnly(schema.type()),
                schema.uniqueKeys(),
                schema.lineage());
    }

    private List<Attribute> all(List<Attribute> attributes) {
        return attributes.stream().map(this::fitted).toList();
    }

    private Attribute fitted(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> text(text);
            case Attribute.Embedded embedded ->
                    new Attribute.Embedded(embedded.traits(), all(embedded.attributes()));
            case Attribute.Converted converted ->
                    new Attribute.Converted(
                            converted.traits(), fitted(converted.stored()), converted.conversion());
            case Attribute.Numeric numeric -> numeric;
            case Attribute.Flag flag -> flag;
            case Attribute.Choice choice -> choice;
            case Attribute.Moment moment -> moment;
            case Attribute.Binary binary -> binary;
            case Attribute.Structured structured -> structured;
            case Attribute.ToOne toOne -> toOne;
            case Attribute.ToMany toMany -> toMany;
            case Attribute.Subtype subtype -> subtype;
            case Attribute.Elements elements -> elements;
            case Attribute.AnyRelation any -> any;
        };
    }

    private Attribute text(Attribute.Text text) {
        var length = hints.length(schema.type(), text.path());
        return text.traits().javaType() == String.class && length.isPresent()
                ? limited(text, text.traits(), length.getAsInt())
                : text;
    }

    /// A length that the mapping says counts as well, unless nobody said it.
    private static Attribute limited(Attribute.Text text, Traits traits, int real) {
        return new Attribute.Text(
                traits,
                text.minLength(),
                text.maxLength() == UNSAID ? real : Math.min(text.maxLength(), real),
                text.large(),
                text.email(),
                text.secret());
    }
}
