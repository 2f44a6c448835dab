package dev.bureau.field;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.schema.Attribute;

/// The default way to show and edit each kind of attribute.
public final class FieldTypes {

    private FieldTypes() {}

    /// The field type for an attribute that nobody configured.
    public static FieldType<?> of(Attribute attribute) {
        return switch (attribute) {
            case Attribute.Text text -> new PlainField();
            case Attribute.Numeric numeric -> new PlainField();
            case Attribute.Flag flag -> new PlainField();
            case Attribute.Choice choice -> new PlainField();
            case Attribute.Moment moment -> new PlainField();
            case Attribute.Binary binary -> new PlainField();
            case Attribute.Structured structured -> new PlainField();
            case Attribute.Embedded embedded -> new PlainField();
            case Attribute.ToOne toOne -> new PlainField();
            case Attribute.ToMany toMany -> new PlainField();
        };
    }

    private static final class PlainField implements FieldType<Object> {
        @Override
        public String show(Object value, FieldContext context) {
            return value.toString();
        }

        @Override
        public String encode(Object value) {
            return value.toString();
        }

        @Override
        public Object decode(String text, FieldContext context) {
            return text;
        }

        @Override
        public HasValue<?, ?> editor(FieldContext context) {
            return new TextField();
        }
    }
}
