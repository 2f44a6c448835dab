package dev.bureau.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Values that hang on a row: a list, a set or a map, edited row by row.
///
/// @param elements what one value is
public record ElementsField(Attribute.Elements elements) implements FieldType<List<Element>> {

    private static final int CHIPS = 50;

    @Override
    public String show(List<Element> value, FieldContext context) {
        return value.stream().map(one -> words(one, context)).collect(Collectors.joining(", "));
    }

    /// One element as a person reads it.
    public String words(Element element, FieldContext context) {
        var value = words(elements.element(), element.value(), context);
        return elements.key()
                .map(key -> words(key, element.key(), context) + ": " + value)
                .orElse(value);
    }

    /// One element as the history tells it, related rows by their titles.
    public String tell(Element element) {
        return new ElementCodec(elements).tell(element);
    }

    /// What [#tell] wrote as a person reads it; the text itself if it cannot be read any more.
    public String told(String text, FieldContext context) {
        try {
            return words(new ElementCodec(elements).told(text, context), context);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @SuppressWarnings("unchecked")
    private static String words(Attribute part, @Nullable Object value, FieldContext context) {
        if (value == null) {
            return "–";
        }
        if (!(part instanceof Attribute.Embedded)) {
            return ((FieldType<Object>) FieldTypes.of(part)).show(value, context.of(part));
        }
        var values = (Map<String, @Nullable Object>) value;
        return Attribute.Elements.leaves(part).entrySet().stream()
                .filter(leaf -> Objects.nonNull(values.get(leaf.getKey())))
                .map(leaf -> words(leaf.getValue(), values.get(leaf.getKey()), context))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String encode(List<Element> value) {
        return new ElementCodec(elements).write(value);
    }

    @Override
    public List<Element> decode(String text, FieldContext context) {
        return new ElementCodec(elements).read(text, context);
    }

    @Override
    public Component cell(List<Element> value, FieldContext context) {
        var chips = new Span();
        chips.addClassName("bureau-chips");
        value.stream().limit(CHIPS).map(one -> new Span(words(one, context))).forEach(chips::add);
        if (value.size() > CHIPS) {
            chips.add(new Span("+" + (value.size() - CHIPS)));
        }
        return chips;
    }

    @Override
    public HasValue<?, ?> editor(FieldContext context) {
        return Inputs.in(context, new ElementsInput(elements, context));
    }

    @Override
    public @Nullable List<Element> read(HasValue<?, ?> editor) {
        var read = ((ElementsInput) editor).read();
        return read.isEmpty() ? null : read;
    }

    @Override
    public void write(HasValue<?, ?> editor, @Nullable List<Element> value) {
        ((ElementsInput) editor).write(value == null ? List.of() : value);
    }

    /// Keeps every input of every row, so that unfinished rows come back, too; nothing at all where
    /// one of them could not.
    @Override
    public Optional<String> keep(HasValue<?, ?> editor) {
        return ((ElementsInput) editor).keep().map(new ElementKeeping()::write);
    }

    @Override
    public void restore(HasValue<?, ?> editor, String kept, FieldContext context) {
        ((ElementsInput) editor).restore(new ElementKeeping().read(kept));
    }

    /// Whether every part of an element can be typed. A secret part cannot: nobody sees which of
    /// several it is.
    @Override
    public boolean editable() {
        return elements.parts().stream()
                .flatMap(part -> Attribute.Elements.leaves(part).values().stream())
                .allMatch(leaf -> FieldTypes.of(leaf).editable() && !leaf.secret());
    }

    @Override
    public boolean wide() {
        return true;
    }
}
