package dev.bureau.internal.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;

/// The spelling of key values in a URL: one path segment, parts joined by `~`, and every byte but
/// `A-Z a-z 0-9 . -` written as `_` and two hex digits, so that nothing in it needs decoding by a
/// web server.
final class KeyText {

    private static final int LONGEST = 2_000;
    private static final List<String> RESERVED = List.of("add", "history", "new", ".", "..");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private KeyText() {}

    static String write(List<?> values) {
        var text =
                values.stream()
                        .map(value -> escape(String.valueOf(value)))
                        .collect(Collectors.joining("~"));
        return RESERVED.contains(text) ? hex((byte) text.charAt(0)) + text.substring(1) : text;
    }

    /// The values, if the text is what [#write] makes of them.
    static Optional<List<Object>> read(String text, List<Class<?>> types) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var texts = text.split("~", -1);
        if (texts.length != types.size()) {
            return Optional.empty();
        }
        try {
            var values = new Object[texts.length];
            for (var i = 0; i < texts.length; i++) {
                values[i] = value(unescape(texts[i]), types.get(i));
            }
            var parts = List.of(values);
            return write(parts).equals(text) ? Optional.of(parts) : Optional.empty();
        } catch (RuntimeException | CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Object value(String text, Class<?> declared) {
        var type = ClassUtils.resolvePrimitiveIfNecessary(declared);
        if (type == String.class) {
            return text;
        }
        if (Number.class.isAssignableFrom(type)) {
            return number(text, type);
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        return other(text, type);
    }

    private static Object number(String text, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Short" -> Short.valueOf(text);
            case "Byte" -> Byte.valueOf(text);
            case "BigInteger" -> new BigInteger(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "Double" -> Double.valueOf(text);
            case "Float" -> Float.valueOf(text);
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private static Object other(String text, Class<?> type) {
        return switch (type.getName()) {
            case "java.util.UUID" -> UUID.fromString(text);
            case "java.lang.Boolean" -> Boolean.valueOf(text);
            case "java.lang.Character" -> single(text);
            case "java.time.LocalDate" -> LocalDate.parse(text);
            case "java.time.LocalTime" -> LocalTime.parse(text);
            case "java.time.LocalDateTime" -> LocalDateTime.parse(text);
            case "java.time.Instant" -> Instant.parse(text);
            case "java.time.OffsetDateTime" -> OffsetDateTime.parse(text);
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    private static char single(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String escape(String text) {
        if (text.isEmpty()) {
            return "_";
        }
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(plain(octet) ? String.valueOf((char) octet) : hex(octet));
        }
        return escaped.toString();
    }

    private static String unescape(String text) throws CharacterCodingException {
        if (text.equals("_")) {
            return "";
        }
        var octets = ByteBuffer.allocate(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '_') {
                octets.put((byte) HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else {
                octets.put((byte) text.charAt(i));
            }
        }
        var plain = StandardCharsets.UTF_8.newDecoder().decode(octets.flip()).toString();
        if (plain.isEmpty() || plain.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return plain;
    }

    private static boolean plain(byte octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || octet == '.'
                || octet == '-';
    }

    private static String hex(byte octet) {
        return "_" + HEX.toHexDigits(octet);
    }
}
