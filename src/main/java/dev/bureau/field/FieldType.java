package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How one kind of value is shown, edited and written as text. Instances hold no state and are
/// shared by all sessions.
///
/// ```java
/// final class RatingField implements FieldType<Integer> {
///     public String show(Integer value, FieldContext context) { return "★".repeat(value); }
///     public String encode(Integer value) { return value.toString(); }
///     public Integer decode(String text, FieldContext context) { return Integer.valueOf(text); }
///     public HasValue<?, Integer> editor(FieldContext context) { return new IntegerField(); }
/// }
/// ```
///
/// @param <V> the class of one value as the entity holds it; [dev.bureau.schema.Reference] for
///   relations
public interface FieldType<V> {

    /// The value as a person reads it, in the reader's language and zone.
    String show(V value, FieldContext context);

    /// The value in its canonical text form, the same for every reader: in URLs, history and
    /// exports.
    String encode(V value);

    /// Reads the canonical text form.
    ///
    /// @throws IllegalArgumentException if the text is not of that form
    V decode(String text, FieldContext context);

    /// A new input for the value. Its label, help text and error are set by the form; its value is
    /// null or the component's empty value where there is none.
    HasValue<?, ?> editor(FieldContext context);

    /// The value that an input made by [#editor] holds, null where it is empty.
    ///
    /// @throws IllegalArgumentException with a message for the reader if what was typed is no such
    ///   value
    @SuppressWarnings("unchecked")
    default @Nullable V read(HasValue<?, ?> editor) {
        return editor.isEmpty() ? null : (V) editor.getValue();
    }

    /// Puts a value into an input made by [#editor].
    @SuppressWarnings("unchecked")
    default void write(HasValue<?, ?> editor, @Nullable V value) {
        if (value == null) {
            editor.clear();
        } else {
            ((HasValue<?, V>) editor).setValue(value);
        }
    }

    /// What an input made by [#editor] holds at this moment as text, for [#restore]: also what is
    /// half typed, or no value. Empty where nothing of it may be kept outside of the input, as of
    /// secrets and bytes.
    default Optional<String> keep(HasValue<?, ?> editor) {
        return Keeping.keep(this, editor);
    }

    /// Puts what [#keep] told into an input made by [#editor], which may be another one than then,
    /// for the same attribute and person.
    ///
    /// @throws IllegalArgumentException if the text cannot be put there
    default void restore(HasValue<?, ?> editor, String kept, FieldContext context) {
        Keeping.restore(this, editor, kept, context);
    }

    /// The value in a cell of a list or as read-only text in a form.
    default Component cell(V value, FieldContext context) {
        return new Span(show(value, context));
    }

    /// Whether a cell does more than to show something: listens to events, or calls the browser.
    /// All others are sent to lists as descriptions, which a page of hundreds of cells needs to be
    /// fast.
    default boolean live() {
        return false;
    }

    /// The type whose input stands in the cells of lists that are edited in place, for the same
    /// values: another one where this input wants more room than a line.
    default FieldType<V> inCells() {
        return this;
    }

    /// A few words under the input that say how to write the value, such as the zone of a time;
    /// empty for none.
    default String hint(FieldContext context) {
        return "";
    }

    /// Whether a person can write the value at all; else a form shows it as text.
    default boolean editable() {
        return true;
    }

    /// Whether values are compared by size, so that cells are aligned at the end.
    default boolean numeric() {
        return false;
    }

    /// Paths of other attributes of the same row without which the value cannot be shown in full,
    /// such as the currency of a price; [FieldContext#beside] has their values, if the reader may
    /// see them.
    default List<String> beside() {
        return List.of();
    }

    /// Whether the input wants the whole width of a form.
    default boolean wide() {
        return false;
    }
}
