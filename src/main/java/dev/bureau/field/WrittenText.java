package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/// A text that is written as any other and only shown in a way of its own.
interface WrittenText extends FieldType<Object> {

    /// How all other texts are shown and written.
    TextField TEXT = new TextField();

    @Override
    default String show(Object value, FieldContext context) {
        return TEXT.show(value, context);
    }

    @Override
    default String encode(Object value) {
        return TEXT.encode(value);
    }

    @Override
    default Object decode(String text, FieldContext context) {
        return TEXT.decode(text, context);
    }

    @Override
    default Component cell(Object value, FieldContext context) {
        return TEXT.cell(value, context);
    }

    @Override
    default HasValue<?, ?> editor(FieldContext context) {
        return TEXT.editor(context);
    }

    @Override
    default @Nullable Object read(HasValue<?, ?> editor) {
        return TEXT.read(editor);
    }

    @Override
    default void write(HasValue<?, ?> editor, @Nullable Object value) {
        TEXT.write(editor, value);
    }
}
