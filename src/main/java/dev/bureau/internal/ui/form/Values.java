package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.bureau.field.FieldType;
import dev.bureau.field.TextField;
import dev.bureau.internal.model.Field;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows values outside of inputs, in the reader's language.
final class Values {

    private Values() {}

    /// The value as text.
    @SuppressWarnings("unchecked")
    static String words(Place place, Field field, @Nullable Object value) {
        var type = (FieldType<Object>) field.type();
        return present(value)
                .map(known -> type.show(known, place.context(field)))
                .orElseGet(() -> place.text("form.empty"));
    }

    /// The value as a list would show it, long text whole.
    @SuppressWarnings("unchecked")
    static Component component(Place place, Field field, @Nullable Object value) {
        var context = place.context(field);
        var type = (FieldType<Object>) field.type();
        return present(value)
                .map(known ->
                        type instanceof TextField
                                ? new Span(type.show(known, context))
                                : type.cell(known, context))
                .orElseGet(() -> none(place));
    }

    private static Component none(Place place) {
        var none = new Span(place.text("form.empty"));
        none.addClassName("bureau-none");
        return none;
    }

    private static Optional<Object> present(@Nullable Object value) {
        return Optional.ofNullable(value)
                .filter(known -> !(known instanceof String words && words.isEmpty()))
                .filter(known -> !(known instanceof Collection<?> many && many.isEmpty()));
    }
}
