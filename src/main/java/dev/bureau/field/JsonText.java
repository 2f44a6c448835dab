package dev.bureau.field;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes maps, collections and arrays as indented JSON for people to read; anything else as its
/// own text.
final class JsonText {

    private static final int DEEPEST = 20;

    private JsonText() {}

    static String of(Object value) {
        return container(value) ? write(value, 0) : plain(value);
    }

    /// The value's own words; without any, what it is.
    private static String plain(Object value) {
        try {
            var told = value.getClass().getMethod("toString").getDeclaringClass() != Object.class;
            return told ? value.toString() : value.getClass().getSimpleName();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean container(Object value) {
        return value instanceof Map || value instanceof Collection || value.getClass().isArray();
    }

    private static String write(@org.jspecify.annotations.Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return "\"…\"";
        }
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                    block(
                            "{",
                            map.entrySet().stream()
                                    .map(e ->
                                            quoted(e.getKey())
                                                    + ": "
                                                    + write(e.getValue(), depth + 1))
                                    .toList(),
                            "}",
                            depth);
            case Collection<?> many ->
                    block(
                            "[",
                            many.stream().map(one -> write(one, depth + 1)).toList(),
                            "]",
                            depth);
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> value.getClass().isArray() ? array(value, depth) : quoted(value);
        };
    }

    private static String array(Object array, int depth) {
        var parts =
                IntStream.range(0, Array.getLength(array))
                        .mapToObj(index -> write(Array.get(array, index), depth + 1))
                        .toList();
        return block("[", parts, "]", depth);
    }

    private static String block(String open, List<String> parts, String close, int depth) {
        if (parts.isEmpty()) {
            return open + close;
        }
        var indent = "\n" + "  ".repeat(depth + 1);
        return open + indent + String.join("," + indent, parts) + "\n" + "  ".repeat(depth) + close;
    }

    private static String quoted(Object value) {
        var text = new StringBuilder("\"");
        for (var c : plain(value).toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return text.append('"').toString();
    }
}
