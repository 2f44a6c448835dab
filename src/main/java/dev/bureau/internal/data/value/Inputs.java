package dev.bureau.internal.data.value;

import dev.bureau.schema.Attribute;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Element;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/// Checks typed values against the mapping before they come near an entity: the class, what a
/// column can hold, characters that no database stores.
public final class Inputs {

    private Inputs() {}

    /// Why a value cannot be accepted.
    ///
    /// @param key of the message bundle
    public record Problem(String key, List<Object> arguments) {}

    public static Optional<Problem> problem(Attribute attribute, @Nullable Object value) {
        if (value == null) {
            return attribute.traits().javaType().isPrimitive()
                    ? found("store.required")
                    : Optional.empty();
        }
        return switch (attribute) {
            case Attribute.ToOne toOne -> unless(value instanceof Reference);
            case Attribute.ToMany toMany ->
                    unless(
                            value instanceof Set<?> members
                                    && members.stream().allMatch(Reference.class::isInstance));
            case Attribute.Text text ->
                    worded(text, value).or(() -> text(words(value), text.maxLength()));
            case Attribute.Numeric number ->
                    typed(attribute, value).or(() -> number(value, number.scale()));
            case Attribute.Flag flag -> typed(attribute, value);
            case Attribute.Choice choice -> typed(attribute, value);
            case Attribute.Moment moment -> typed(attribute, value);
            case Attribute.Binary binary ->
                    value instanceof Bytes bytes
                            ? unless(bytes.content().isPresent())
                            : typed(attribute, value);
            case Attribute.Converted converted ->
                    typed(attribute, value).or(() -> converted(converted, value));
            case Attribute.Structured structured -> typed(attribute, value);
            case Attribute.Subtype subtype -> found("store.invalid");
            case Attribute.Elements elements -> elements(elements, value);
            case Attribute.AnyRelation any ->
                    unless(
                            value instanceof List<?> rows
                                    && rows.size() <= 1
                                    && rows.stream().allMatch(Linked.class::isInstance));
            case Attribute.Embedded embedded -> found("store.invalid");
        };
    }

    private static Optional<Problem> converted(Attribute.Converted converted, Object value) {
        try {
            return problem(converted.stored(), converted.conversion().stored(value));
        } catch (IllegalArgumentException e) {
            return found("store.invalid");
        }
    }

    private static Optional<Problem> elements(Attribute.Elements elements, Object value) {
        if (!(value instanceof List<?> many)
                || !many.stream().allMatch(Element.class::isInstance)) {
            return found("store.invalid");
        }
        return many.stream()
                .map(Element.class::cast)
                .flatMap(one ->
                        Stream.concat(
                                elements.key().flatMap(key -> part(key, one.key())).stream(),
                                part(elements.element(), one.value()).stream()))
                .findFirst();
    }

    /// The first problem of a key or a value, which may be an embeddable.
    private static Optional<Problem> part(Attribute part, @Nullable Object value) {
        var values =
                part instanceof Attribute.Embedded ? value : Collections.singletonMap("", value);
        if (!(values instanceof Map<?, ?> map)) {
            return unless(value == null);
        }
        var leaves = Attribute.Elements.leaves(part);
        return map.keySet().stream().allMatch(leaves::containsKey)
                ? leaves.entrySet().stream()
                        .flatMap(leaf -> problem(leaf.getValue(), map.get(leaf.getKey())).stream())
                        .findFirst()
                : found("store.invalid");
    }

    /// Large objects are typed as texts.
    private static Optional<Problem> worded(Attribute attribute, Object value) {
        var large = Clob.class.isAssignableFrom(attribute.traits().javaType());
        return large ? unless(value instanceof String) : typed(attribute, value);
    }

    private static String words(Object value) {
        return value instanceof char[] characters ? new String(characters) : value.toString();
    }

    private static Optional<Problem> typed(Attribute attribute, Object value) {
        var type = ClassUtils.resolvePrimitiveIfNecessary(attribute.traits().javaType());
        return unless(type.isInstance(value));
    }

    /// The length counts as databases count it: whole characters, not Java's halves of them.
    private static Optional<Problem> text(String text, int most) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return found("store.characters");
        }
        var length = text.codePointCount(0, text.length());
        return length > most ? found("store.length", most, length) : Optional.empty();
    }

    private static Optional<Problem> number(Object number, int scale) {
        if (number instanceof Double real && !Double.isFinite(real)
                || number instanceof Float single && !Float.isFinite(single)) {
            return found("store.invalid");
        }
        var digits =
                number instanceof BigDecimal decimal ? decimal.stripTrailingZeros().scale() : 0;
        return scale >= 0 && digits > scale ? found("store.scale", scale) : Optional.empty();
    }

    private static Optional<Problem> unless(boolean accepted) {
        return accepted ? Optional.empty() : found("store.invalid");
    }

    private static Optional<Problem> found(String key, Object... arguments) {
        return Optional.of(new Problem(key, List.of(arguments)));
    }
}
