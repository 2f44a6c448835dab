package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A code that has a name in every language, by which it is shown and chosen.
interface NamedCode extends WrittenText {

    /// The name in the reader's language; empty if the code has none.
    String name(String code, Locale reader);

    /// The codes to choose from.
    List<String> codes(FieldContext context);

    /// How many characters a column takes that is only meant for codes.
    int longest();

    @Override
    default String show(Object value, FieldContext context) {
        var code = encode(value);
        var name = name(code, context.locale());
        return name.isEmpty() ? code : name;
    }

    @Override
    default Component cell(Object value, FieldContext context) {
        var cell = Addresses.words(show(value, context));
        cell.setTitle(encode(value));
        return cell;
    }

    @Override
    default HasValue<?, ?> editor(FieldContext context) {
        return CodeInput.codes(context, longest())
                ? CodeInput.of(context, codes(context), code -> name(code, context.locale()))
                : TEXT.editor(context);
    }

    @Override
    default @Nullable Object read(HasValue<?, ?> editor) {
        return CodeInput.read(editor, this);
    }

    @Override
    default void write(HasValue<?, ?> editor, @Nullable Object value) {
        CodeInput.write(editor, value, this);
    }
}
