package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bureau.access.Permission;
import dev.bureau.field.FieldContext;
import dev.bureau.field.FieldType;
import dev.bureau.field.TextField;
import dev.bureau.internal.data.shape.TooMany;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Linked;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shows values outside of inputs, in the reader's language.
final class Values {

    private Values() {}

    /// The value as text.
    @SuppressWarnings("unchecked")
    static String words(Place place, Field field, @Nullable Object value) {
        var type = (FieldType<Object>) field.type();
        if (value instanceof Unreadable unreadable) {
            return unreadable(place, unreadable);
        }
        if (value instanceof TooMany many) {
            return place.text("form.many", many.count());
        }
        return present(value)
                .map(known -> type.show(known, place.context(field)))
                .orElseGet(() -> place.text("form.empty"));
    }

    /// The value as a list would show it, long text whole.
    static Component component(Place place, Field field, @Nullable Object value) {
        return component(place.context(field), place, field, value);
    }

    /// The value as a list would show it in these surroundings, long text whole.
    @SuppressWarnings("unchecked")
    static Component component(
            FieldContext context, Place place, Field field, @Nullable Object value) {
        if (value instanceof TooMany) {
            return new Span(words(place, field, value));
        }
        if (value instanceof List<?> rows && field.attribute() instanceof Attribute.AnyRelation) {
            return linked(place, rows);
        }
        var type = (FieldType<Object>) field.type();
        if (value instanceof Unreadable unreadable) {
            var mark = new Span(unreadable(place, unreadable));
            mark.addClassName("bureau-unreadable");
            return mark;
        }
        return present(value)
                .map(known ->
                        type instanceof TextField
                                ? new Span(type.show(known, context))
                                : type.cell(known, context))
                .orElseGet(() -> none(place));
    }

    /// What is stored where a value cannot be read.
    static String unreadable(Place place, Unreadable value) {
        return value.raw().isEmpty()
                ? place.text("form.unreadable.empty")
                : place.text("form.unreadable", value.raw());
    }

    /// Rows of any entity, each with a link where it may be opened.
    private static Component linked(Place place, List<?> rows) {
        var links = new Div();
        links.addClassName("bureau-links");
        rows.forEach(row -> links.add(linked(place, (Linked) row)));
        return rows.isEmpty() ? none(place) : links;
    }

    private static Component linked(Place place, Linked linked) {
        var desk = place.desk();
        var label = new Span(linked.row().label());
        return desk.registry()
                .byName(linked.entity())
                .filter(model -> desk.store().may(desk.actor(), model, Permission.VIEW))
                .<Component>map(model -> new Link(Paths.form(model, linked.row().id()), label))
                .orElse(label);
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
