package dev.bureau.field;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the values of a collection as a JSON array and reads them again: a text for each basic
/// value or related row, an object for each embeddable, `{"key": ..., "value": ...}` in a map.
record ElementCodec(Attribute.Elements elements) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEY = "key";
    private static final String VALUE = "value";

    String write(List<Element> values) {
        var array = JSON.createArrayNode();
        values.forEach(value -> array.add(node(value)));
        return array.toString();
    }

    /// One element alone, as the history tells it: related rows by their titles.
    String tell(Element value) {
        return node(new Element(named(value.key()), named(value.value()))).toString();
    }

    private static @Nullable Object named(@Nullable Object value) {
        return switch (value) {
            case Reference reference -> new Reference(reference.label(), reference.label());
            case Map<?, ?> map -> {
                var named = new LinkedHashMap<@Nullable Object, @Nullable Object>();
                map.forEach((path, one) -> named.put(path, named(one)));
                yield named;
            }
            case null -> null;
            default -> value;
        };
    }

    /// Reads what [#tell] wrote.
    ///
    /// @throws IllegalArgumentException if the text is no such element
    Element told(String text, FieldContext context) {
        var read = read("[" + text + "]", context);
        if (read.size() != 1) {
            throw new IllegalArgumentException("text: cannot be read (expected: one element)");
        }
        return read.getFirst();
    }

    private JsonNode node(Element value) {
        if (elements.key().isEmpty()) {
            return node(elements.element(), value.value());
        }
        var entry = JSON.createObjectNode();
        entry.set(KEY, node(elements.key().get(), value.key()));
        entry.set(VALUE, node(elements.element(), value.value()));
        return entry;
    }

    private static JsonNode node(Attribute part, @Nullable Object value) {
        if (!(part instanceof Attribute.Embedded)) {
            return text(part, value);
        }
        var object = JSON.createObjectNode();
        var values = value instanceof Map<?, ?> map ? map : Map.of();
        Attribute.Elements.leaves(part)
                .forEach((path, leaf) -> set(object, path, text(leaf, values.get(path))));
        return object;
    }

    private static void set(ObjectNode object, String path, JsonNode node) {
        if (!node.isNull()) {
            object.set(path, node);
        }
    }

    @SuppressWarnings("unchecked")
    private static JsonNode text(Attribute leaf, @Nullable Object value) {
        return value == null
                ? JSON.getNodeFactory().nullNode()
                : JSON.getNodeFactory()
                        .stringNode(((FieldType<Object>) FieldTypes.of(leaf)).encode(value));
    }

    /// @throws IllegalArgumentException if the text is no such array
    List<Element> read(String text, FieldContext context) {
        try {
            var read = new ArrayList<Element>();
            for (var node : JSON.readTree(text)) {
                read.add(
                        elements.key().isEmpty()
                                ? Element.of(value(elements.element(), node, context))
                                : new Element(
                                        value(elements.key().get(), node.path(KEY), context),
                                        value(elements.element(), node.path(VALUE), context)));
            }
            return List.copyOf(read);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("text: cannot be read (expected: a JSON array)", e);
        }
    }

    private static @Nullable Object value(Attribute part, JsonNode node, FieldContext context) {
        if (!(part instanceof Attribute.Embedded)) {
            return single(part, node, context);
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        Attribute.Elements.leaves(part)
                .forEach((path, leaf) -> values.put(path, single(leaf, node.path(path), context)));
        return values;
    }

    private static @Nullable Object single(Attribute leaf, JsonNode node, FieldContext context) {
        return node.isNull() || node.isMissingNode()
                ? null
                : FieldTypes.of(leaf).decode(node.asString(), context.of(leaf));
    }
}
