package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number that is written as any other and only shown in a way of its own.
interface WrittenNumber extends FieldType<Number> {

    /// How all other numbers are shown and written.
    NumberField NUMBER = new NumberField();

    @Override
    default String encode(Number value) {
        return NUMBER.encode(value);
    }

    @Override
    default Number decode(String text, FieldContext context) {
        return NUMBER.decode(text, context);
    }

    @Override
    default Component cell(Number value, FieldContext context) {
        var cell = new Span(show(value, context));
        cell.addClassName("bureau-number");
        return cell;
    }

    @Override
    default HasValue<?, ?> editor(FieldContext context) {
        return NUMBER.editor(context);
    }

    @Override
    default @Nullable Number read(HasValue<?, ?> editor) {
        return NUMBER.read(editor);
    }

    @Override
    default void write(HasValue<?, ?> editor, @Nullable Number value) {
        NUMBER.write(editor, value);
    }

    @Override
    default Optional<String> keep(HasValue<?, ?> editor) {
        return NUMBER.keep(editor);
    }

    @Override
    default void restore(HasValue<?, ?> editor, String kept, FieldContext context) {
        NUMBER.restore(editor, kept, context);
    }

    @Override
    default boolean numeric() {
        return true;
    }
}
