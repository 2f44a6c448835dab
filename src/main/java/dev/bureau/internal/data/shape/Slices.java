package dev.bureau.internal.data.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// Parts of the numbers that keys are, at even distances. Each key is as likely to be in one of
/// them as any other, wherever rows are dense or few.
///
/// @param least the least key there is
/// @param greatest the greatest
/// @param width how many keys each has
public record Slices(BigInteger least, BigInteger greatest, BigInteger width) {

    /// How many are looked at together.
    public static final int NUMBER = 48;

    /// Draws that do not touch each other.
    public static final int DRAWS = 8;

    /// Of so many keys at least.
    public static final BigInteger LEAST = BigInteger.valueOf(100_000);

    private static final BigInteger PLACES = BigInteger.valueOf((long) NUMBER * DRAWS);
    private static final BigInteger FIRST_PART = BigInteger.valueOf(200_000);
    private static final BigInteger NARROWEST = BigInteger.valueOf(128);

    /// Few keys, to begin with.
    public static Slices of(BigInteger least, BigInteger greatest) {
        var all = new Slices(least, greatest, BigInteger.ONE);
        return all.wide(all.span().divide(FIRST_PART).max(NARROWEST));
    }

    /// The keys from one to another, both included.
    public record Slice(BigInteger from, BigInteger to) {}

    private BigInteger span() {
        return greatest.subtract(least).add(BigInteger.ONE);
    }

    private Slices wide(BigInteger keys) {
        var most = span().divide(PLACES);
        return new Slices(least, greatest, keys.min(most).max(BigInteger.ONE));
    }

    /// The same, so many times as wide; no wider than that all draws are all keys.
    public Slices wider(double times) {
        return wide(new BigDecimal(width).multiply(BigDecimal.valueOf(times)).toBigInteger());
    }

    /// Those of one draw.
    public List<Slice> draw(int number) {
        return IntStream.range(0, NUMBER).mapToObj(at -> slice(at * DRAWS + number)).toList();
    }

    private Slice slice(int place) {
        var from = least.add(span().multiply(BigInteger.valueOf(place)).divide(PLACES));
        return new Slice(from, from.add(width).subtract(BigInteger.ONE).min(greatest));
    }

    /// How many draws would make all keys.
    public double times() {
        return span().doubleValue() / (width.doubleValue() * NUMBER);
    }
}
