package dev.bureau.schema;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column of bytes holds, as forms know it: its size and what tells it from others. Only
/// bytes that are to be stored carry their content.
public final class Bytes {

    private static final int SHOWN = 12;

    private final long size;
    private final String digest;
    private final byte[] content;

    private Bytes(long size, String digest, byte[] content) {
        this.size = size;
        this.digest = digest;
        this.content = content;
    }

    /// Bytes that are to be stored.
    public static Bytes of(byte[] content) {
        return new Bytes(content.length, HexFormat.of().formatHex(sha(content)), content.clone());
    }

    /// Bytes that are stored, without their content.
    public static Bytes stored(byte[] content) {
        return new Bytes(content.length, HexFormat.of().formatHex(sha(content)), new byte[0]);
    }

    /// Bytes of which only their number is known.
    public static Bytes sized(long size) {
        return new Bytes(size, "0".repeat(SHOWN), new byte[0]);
    }

    /// The bytes in wrappers, as older entities hold them.
    public static Byte[] boxed(byte[] bytes) {
        var boxed = new Byte[bytes.length];
        for (var index = 0; index < bytes.length; index++) {
            boxed[index] = bytes[index];
        }
        return boxed;
    }

    /// The bytes out of their wrappers; zero where one is missing.
    public static byte[] unboxed(@Nullable Byte[] boxed) {
        var bytes = new byte[boxed.length];
        for (var index = 0; index < bytes.length; index++) {
            var one = boxed[index];
            bytes[index] = one == null ? 0 : one;
        }
        return bytes;
    }

    private static byte[] sha(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: in every JVM)", e);
        }
    }

    /// How many there are.
    public long size() {
        return size;
    }

    /// A short text that is the same for the same bytes.
    public String digest() {
        return digest.substring(0, SHOWN);
    }

    /// The bytes themselves, if they are to be stored.
    public Optional<byte[]> content() {
        return content.length == size ? Optional.of(content.clone()) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && bytes.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return size + " B " + digest();
    }
}
