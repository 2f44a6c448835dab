package dev.bureau.internal.data.key;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The spelling of keys in a URL: one path segment, parts joined by `~`, and every byte but `A-Z
/// a-z 0-9 . -` written as `_` and two hex digits, so that nothing in it needs decoding by a web
/// server. A part without a value is `_-`, an empty one `_`.
public final class KeyText {

    private static final int LONGEST = 2_000;
    private static final String EMPTY = "_";
    private static final String NOTHING = "_-";
    private static final List<String> RESERVED = List.of("add", "history", "new", ".", "..");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private KeyText() {}

    public static String join(List<? extends @Nullable String> parts) {
        var text = parts.stream().map(KeyText::escape).collect(Collectors.joining("~"));
        return RESERVED.contains(text) ? hex((byte) text.charAt(0)) + text.substring(1) : text;
    }

    /// The parts, if the text is what [#join] makes of so many.
    static Optional<List<@Nullable String>> split(String text, int count) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var texts = text.split("~", -1);
        if (texts.length != count) {
            return Optional.empty();
        }
        var parts = new ArrayList<@Nullable String>();
        try {
            for (var part : texts) {
                parts.add(unescape(part));
            }
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | CharacterCodingException malformed) {
            return Optional.empty();
        }
        return join(parts).equals(text) ? Optional.of(parts) : Optional.empty();
    }

    private static String escape(@Nullable String text) {
        if (text == null) {
            return NOTHING;
        }
        if (text.isEmpty()) {
            return EMPTY;
        }
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(plain(octet) ? String.valueOf((char) octet) : hex(octet));
        }
        return escaped.toString();
    }

    private static @Nullable String unescape(String text) throws CharacterCodingException {
        if (text.equals(NOTHING)) {
            return null;
        }
        if (text.equals(EMPTY)) {
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
