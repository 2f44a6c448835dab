package dev.bureau.internal.data.key;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.ClassUtils;

/// The one text that stands for a single value of a key, for the classes whose texts are worth
/// reading in a URL. Points of time are told in UTC, numbers without needless zeros, bytes in hex.
final class KeyValue {

    private KeyValue() {}

    /// The text; empty if the class is none of those.
    static Optional<String> write(Object value) {
        return switch (value) {
            case BigDecimal number -> Optional.of(plain(number));
            case Enum<?> constant -> Optional.of(constant.name());
            case byte[] octets -> Optional.of(HexFormat.of().formatHex(octets));
            case OffsetDateTime time -> Optional.of(time.toInstant().toString());
            case ZonedDateTime time -> Optional.of(time.toInstant().toString());
            case Locale locale -> Optional.of(locale.toLanguageTag());
            case java.util.Date date -> KeyDate.write(date);
            case java.util.Calendar calendar -> Optional.of(calendar.toInstant().toString());
            default -> exact(value.getClass()) ? Optional.of(value.toString()) : Optional.empty();
        };
    }

    private static boolean exact(Class<?> type) {
        return ClassUtils.isPrimitiveWrapper(type)
                || type == String.class
                || type == BigInteger.class
                || type == UUID.class
                || type == LocalDate.class
                || type == LocalTime.class
                || type == LocalDateTime.class
                || type == Instant.class;
    }

    /// The value; empty if the class is none of those.
    ///
    /// @throws RuntimeException if the text is none of a value of the class
    static Optional<Object> read(String text, Class<?> declared) {
        var type = ClassUtils.resolvePrimitiveIfNecessary(declared);
        if (type.isEnum()) {
            return Optional.of(constant(text, type));
        }
        if (Number.class.isAssignableFrom(type)) {
            return number(text, type);
        }
        return time(text, type).or(() -> KeyDate.read(text, type)).or(() -> other(text, type));
    }

    private static Optional<Object> number(String text, Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.Long" -> Optional.of(Long.valueOf(text));
            case "java.lang.Integer" -> Optional.of(Integer.valueOf(text));
            case "java.lang.Short" -> Optional.of(Short.valueOf(text));
            case "java.lang.Byte" -> Optional.of(Byte.valueOf(text));
            case "java.math.BigInteger" -> Optional.of(new BigInteger(text));
            case "java.math.BigDecimal" -> Optional.of(new BigDecimal(text));
            case "java.lang.Double" -> Optional.of(Double.valueOf(text));
            case "java.lang.Float" -> Optional.of(Float.valueOf(text));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> time(String text, Class<?> type) {
        return switch (type.getName()) {
            case "java.time.LocalDate" -> Optional.of(LocalDate.parse(text));
            case "java.time.LocalTime" -> Optional.of(LocalTime.parse(text));
            case "java.time.LocalDateTime" -> Optional.of(LocalDateTime.parse(text));
            case "java.time.Instant" -> Optional.of(Instant.parse(text));
            case "java.time.OffsetDateTime" ->
                    Optional.of(Instant.parse(text).atOffset(ZoneOffset.UTC));
            case "java.time.ZonedDateTime" ->
                    Optional.of(Instant.parse(text).atZone(ZoneOffset.UTC));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> other(String text, Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> Optional.of(text);
            case "java.util.UUID" -> Optional.of(UUID.fromString(text));
            case "java.lang.Boolean" -> Optional.of(Boolean.valueOf(text));
            case "java.lang.Character" -> Optional.of(single(text));
            case "java.util.Locale" -> Optional.of(Locale.forLanguageTag(text));
            case "[B" -> Optional.of(HexFormat.of().parseHex(text));
            default -> Optional.empty();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
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
}
