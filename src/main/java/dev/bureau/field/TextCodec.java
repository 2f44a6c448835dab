package dev.bureau.field;

import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;

/// Turns everything that has one exact spelling into text and back.
final class TextCodec {

    private static final Pattern IP = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.|$)){4}");

    private TextCodec() {}

    static String encode(Object value) {
        return switch (value) {
            case Locale locale -> locale.toLanguageTag();
            case Currency currency -> currency.getCurrencyCode();
            case TimeZone zone -> zone.getID();
            case ZoneId zone -> zone.getId();
            case Class<?> type -> type.getName();
            case char[] characters -> new String(characters);
            case Character[] characters ->
                    Arrays.stream(characters).map(String::valueOf).collect(Collectors.joining());
            case InetAddress address -> address.getHostAddress().replaceFirst("%.*", "");
            default -> value.toString();
        };
    }

    /// @throws IllegalArgumentException if the text is no such value
    static Object decode(String text, Class<?> type) {
        if (type == String.class || type == CharSequence.class || type == Object.class) {
            return text;
        }
        if (type == Character.class || type == char.class) {
            return character(text);
        }
        return switch (type.getName()) {
            case "[C" -> text.toCharArray();
            case "[Ljava.lang.Character;" ->
                    text.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
            case "java.sql.Clob", "java.sql.NClob" -> text;
            case "java.net.InetAddress" -> address(text);
            case "java.time.MonthDay" -> monthDay(text);
            case "java.util.UUID" -> uuid(text);
            case "java.net.URI" -> URI.create(text);
            case "java.net.URL" -> url(text);
            case "java.util.Locale" -> locale(text);
            case "java.util.Currency" -> Currency.getInstance(text.toUpperCase(Locale.ROOT));
            case "java.util.TimeZone" -> TimeZone.getTimeZone(zone(text));
            case "java.time.ZoneId" -> zone(text);
            case "java.time.ZoneOffset" -> offset(text);
            case "java.lang.Class" -> type(text);
            default -> throw new IllegalArgumentException("text: no value of " + type.getName());
        };
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(
                    "text: %s (expected: one character)".formatted(text));
        }
        return text.charAt(0);
    }

    /// Java itself takes "1-1-1-1-1" for a UUID.
    private static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("text: %s (expected: a UUID)".formatted(text));
        }
        return uuid;
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Locale locale(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// Never asks a name server: only numbers are addresses.
    private static InetAddress address(String text) {
        if (!text.contains(":") && !IP.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "text: %s (expected: an IP address)".formatted(text));
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse(text.startsWith("--") ? text : "--" + text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ZoneOffset offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// Looks the class up without running its initializer.
    private static Class<?> type(String text) {
        try {
            return ClassUtils.forName(text, ClassUtils.getDefaultClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException(e);
        }
    }
}
