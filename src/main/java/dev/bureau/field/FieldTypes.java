package dev.bureau.field;

import dev.bureau.schema.Attribute;
import java.util.Optional;

/// The default way to show and edit each kind of attribute: the whole table at a glance.
public final class FieldTypes {

    private FieldTypes() {}

    /// The field type for an attribute that nobody configured.
    public static FieldType<?> of(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> text.secret() ? new SecretField() : new TextField();
            case Attribute.Numeric numeric -> new NumberField();
            case Attribute.Flag flag -> new FlagField();
            case Attribute.Choice choice -> new ChoiceField();
            case Attribute.Moment moment -> new MomentField(moment);
            case Attribute.Binary binary ->
                    binary.traits().id() ? new HexField() : new BinaryField();
            case Attribute.Converted converted -> new ConvertedField(converted);
            case Attribute.Structured structured -> new StructuredField(structured.form());
            case Attribute.Subtype subtype -> new SubtypeField();
            case Attribute.Elements elements -> new ElementsField(elements);
            case Attribute.AnyRelation any -> new LinkedField(any);
            case Attribute.Embedded embedded -> new StructuredField(Optional.empty());
            case Attribute.ToOne toOne -> new RelationField();
            case Attribute.ToMany toMany -> new RelationField();
        };
    }
}
