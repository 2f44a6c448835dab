package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.key.Key;
import dev.bureau.internal.data.key.KeyColumn;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// How the keys of a table are spread.
sealed interface KeySpread {

    /// About so many keys at even distances, if there are so many. Not all of them need be there.
    List<Key> keys(int samples);

    /// Whether so many rows can be there.
    boolean holds(long rows);

    /// How many rows there are about, if so many of the keys were found.
    double rows(int found, int samples);

    /// The whole numbers between the least and the greatest key.
    record Range(BigInteger least, BigInteger greatest, KeyColumn column) implements KeySpread {

        @Override
        public List<Key> keys(int samples) {
            return IntStream.range(0, samples).mapToObj(at -> key(at, samples)).distinct().toList();
        }

        private Key key(int at, int samples) {
            var way = span().multiply(BigInteger.valueOf(at)).divide(BigInteger.valueOf(samples));
            return new Key(List.of(column.read(least.add(way).toString())));
        }

        @Override
        public boolean holds(long rows) {
            return span().compareTo(BigInteger.valueOf(rows)) >= 0;
        }

        private BigInteger span() {
            return greatest.subtract(least).add(BigInteger.ONE);
        }

        @Override
        public double rows(int found, int samples) {
            return Math.max(1, span().doubleValue() * found / samples);
        }
    }

    /// Keys between which about equally many rows lie.
    ///
    /// @param all how many rows there are about
    record Bounds(List<Key> keys, double all) implements KeySpread {

        @Override
        public List<Key> keys(int samples) {
            return keys;
        }

        @Override
        public boolean holds(long rows) {
            return true;
        }

        @Override
        public double rows(int found, int samples) {
            return Math.max(1, all * found / keys.size());
        }
    }
}
