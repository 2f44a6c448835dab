package dev.bureau.schema;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A list, set or array with one element on each line; as a JSON array of texts where an element
/// could not stand on a line by itself.
record ListForm(JavaType<?> whole, JavaType<?> element, WrapperOptions options)
        implements TextForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String write(Object value) {
        var texts = texts(value);
        return texts.stream().allMatch(ListForm::plain)
                ? String.join("\n", texts)
                : JSON.valueToTree(texts).toPrettyString();
    }

    /// The texts of the elements; those of a set in an order that depends on nothing else.
    private List<@Nullable String> texts(Object value) {
        var texts = new ArrayList<@Nullable String>();
        for (var one : elements(value)) {
            texts.add(text(one));
        }
        if (value instanceof Set<?> && !(value instanceof SortedSet<?>)) {
            texts.sort(
                    Comparator.nullsFirst(
                            Comparator.comparingInt(String::length)
                                    .thenComparing(Comparator.naturalOrder())));
        }
        return texts;
    }

    private static List<@Nullable Object> elements(Object value) {
        if (value instanceof Collection<?> many) {
            return new ArrayList<>(many);
        }
        var elements = new ArrayList<@Nullable Object>();
        for (var index = 0; index < Array.getLength(value); index++) {
            elements.add(Array.get(value, index));
        }
        return elements;
    }

    @SuppressWarnings("unchecked")
    private @Nullable String text(@Nullable Object one) {
        return one == null ? null : ((JavaType<Object>) element).toString(one);
    }

    private static boolean plain(@Nullable String text) {
        return text != null
                && !text.isEmpty()
                && text.equals(text.strip())
                && !text.startsWith("[")
                && text.lines().count() == 1;
    }

    @Override
    public Object read(String text) {
        var texts = text.stripLeading().startsWith("[") ? json(text) : lines(text);
        var array = Array.newInstance(element.getJavaTypeClass(), texts.size());
        for (var index = 0; index < texts.size(); index++) {
            put(array, index, texts.get(index));
        }
        return whole.getJavaTypeClass().isInstance(array)
                ? array
                : Objects.requireNonNull(whole.wrap(array, options));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<@Nullable String> json(String text) {
        try {
            return Arrays.asList(JSON.readValue(text, String[].class));
        } catch (JacksonException e) {
            throw new MalformedText(1, e);
        }
    }

    private void put(Object array, int index, @Nullable String text) {
        try {
            Array.set(array, index, text == null ? null : element.fromString(text));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
