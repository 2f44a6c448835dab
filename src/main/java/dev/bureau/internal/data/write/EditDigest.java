package dev.bureau.internal.data.write;

import dev.bureau.internal.data.key.Tally;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.TooMany;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.model.Registry;
import dev.bureau.schema.Attribute;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one short text of all that an edit wants, so that it can be told whether two edits want
/// the same without keeping what was typed.
final class EditDigest {

    private final Registry registry;

    EditDigest(Registry registry) {
        this.registry = registry;
    }

    /// The text of the edit in its form: the same edit in another form has another one.
    String of(Edit edit) {
        return joined("form", text("name", edit.form().attempt()), row(edit));
    }

    private String row(Edit edit) {
        var model = registry.byName(edit.entity());
        return joined(
                "row",
                text("kind", edit.kind().name()),
                text("entity", edit.entity()),
                text("id", edit.id()),
                map(edit.values(), (path, value) -> value(model, path, value.mine())),
                map(edit.children(), (path, rows) -> list(rows.stream().map(this::row))),
                map(edit.orders(), (path, order) -> order(order)));
    }

    private static String order(Edit.Order order) {
        return joined("order", texts(order.base()), texts(order.mine()));
    }

    private static String value(Optional<EntityModel> model, String path, @Nullable Object value) {
        return value(model.flatMap(it -> it.field(path)).map(Field::attribute), value);
    }

    private static String value(Optional<Attribute> attribute, @Nullable Object value) {
        return switch (value) {
            case null -> text("nothing", "");
            case Reference reference -> text("row", reference.id());
            case Element element ->
                    joined(
                            "element",
                            part(attribute.flatMap(EditDigest::key), element.key()),
                            part(attribute.flatMap(EditDigest::element), element.value()));
            case List<?> many -> list(many.stream().map(one -> value(attribute, one)));
            case Collection<?> many ->
                    list(many.stream().map(one -> value(attribute, one)).sorted());
            default -> attribute.map(it -> stored(it, value)).orElseGet(() -> basic(value));
        };
    }

    private static Optional<Attribute> key(Attribute attribute) {
        return attribute instanceof Attribute.Elements elements ? elements.key() : Optional.empty();
    }

    private static Optional<Attribute> element(Attribute attribute) {
        return attribute instanceof Attribute.Elements elements
                ? Optional.of(elements.element())
                : Optional.empty();
    }

    /// One value of a collection, or the values of an embeddable by path within it.
    private static String part(Optional<Attribute> attribute, @Nullable Object value) {
        if (value instanceof Map<?, ?> parts && attribute.isPresent()) {
            var leaves = Attribute.Elements.leaves(attribute.get());
            return map(
                    parts,
                    (path, one) ->
                            value(Optional.ofNullable(leaves.get(String.valueOf(path))), one));
        }
        return value(attribute, value);
    }

    /// The application's own classes are known by what they are stored as.
    private static String stored(Attribute attribute, Object value) {
        if (!attribute.traits().javaType().isInstance(value)) {
            return basic(value);
        }
        try {
            if (attribute instanceof Attribute.Converted converted) {
                return value(Optional.of(converted.stored()), converted.conversion().stored(value));
            }
            if (attribute instanceof Attribute.Structured structured) {
                return structured
                        .form()
                        .map(form -> text("text", form.write(value)))
                        .orElseGet(() -> basic(value));
            }
        } catch (RuntimeException unstorable) {
            return unknown();
        }
        return basic(value);
    }

    @SuppressWarnings("JavaUtilDate") // entities may hold the old classes
    private static String basic(Object value) {
        return switch (value) {
            case BigDecimal number -> text("number", number.stripTrailingZeros().toPlainString());
            case Bytes bytes -> text("bytes", bytes.toString());
            case Unreadable left -> text("unreadable", left.raw());
            case TooMany left -> text("many", String.valueOf(left.count()));
            case Enum<?> constant -> text("constant", constant.name());
            case Date time ->
                    text(
                            time.getClass().getName(),
                            Instant.ofEpochMilli(time.getTime()).toString());
            default ->
                    value.getClass().getName().startsWith("java.")
                            ? text(value.getClass().getName(), String.valueOf(value))
                            : unknown();
        };
    }

    /// What cannot be told is only like itself: rather a question too many than a value lost.
    private static String unknown() {
        return text("unknown", UUID.randomUUID().toString());
    }

    private interface Spelling<K, V> {
        String of(K key, V value);
    }

    private static <K, V extends @Nullable Object> String map(
            Map<K, V> map, Spelling<K, V> spelling) {
        return list(
                map.entrySet().stream()
                        .map(one ->
                                joined(
                                        "entry",
                                        text("path", String.valueOf(one.getKey())),
                                        spelling.of(one.getKey(), one.getValue())))
                        .sorted());
    }

    private static String texts(List<String> texts) {
        return list(texts.stream().map(one -> text("text", one)));
    }

    private static String list(Stream<String> digests) {
        return joined("list", digests.toArray(String[]::new));
    }

    private static String text(String what, String text) {
        return Tally.of(List.of(what, text));
    }

    private static String joined(String what, String... digests) {
        var all = new ArrayList<>(List.of(what));
        all.addAll(List.of(digests));
        return Tally.of(all);
    }
}
