package dev.bureau.internal.data.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Counts keys and makes one short text of all of them, so that it can be told later whether they
/// are still the same. It keeps no more than the first ones.
public final class Tally {

    private final int most;
    private final List<String> first = new ArrayList<>();
    private final MessageDigest digest = digest();
    private long rows;

    /// @param most how many keys are kept
    public Tally(int most) {
        this.most = most;
    }

    /// The text of all keys in their order.
    public static String of(Iterable<String> keys) {
        var tally = new Tally(0);
        keys.forEach(tally::add);
        return tally.text();
    }

    public void add(String key) {
        rows++;
        if (first.size() < most) {
            first.add(key);
        }
        digest.update(key.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    public List<String> first() {
        return first;
    }

    public long rows() {
        return rows;
    }

    /// Of the keys so far; ends the tally.
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
