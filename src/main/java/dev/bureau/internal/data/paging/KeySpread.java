package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.key.Key;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// How the keys of a table are spread.
sealed interface KeySpread {

    /// About so many keys at even distances, if there are so many. Not all of them need be there.
    List<Key> keys(int samples);

    /// Whether so many rows can be there.
    boolean holds(long rows);

    /// How many rows there are about, if so many of the keys were found; 0 where nobody knows.
    double rows(int found, int samples);

    /// The whole numbers between the least and the greatest key.
    record Range(KeySpan span) implements KeySpread {

        @Override
        public List<Key> keys(int samples) {
            return IntStream.range(0, samples)
                    .mapToObj(at -> new Key(List.of(span.value(at, samples))))
                    .distinct()
                    .toList();
        }

        @Override
        public boolean holds(long rows) {
            return span.size().compareTo(BigInteger.valueOf(rows)) >= 0;
        }

        @Override
        public double rows(int found, int samples) {
            return Math.max(1, span.size().doubleValue() * found / samples);
        }
    }

    /// Keys between which about equally many rows lie.
    ///
    /// @param all how many rows there are about; 0 where nobody knows
    record Bounds(List<Key> keys, double all) implements KeySpread {

        @Override
        public List<Key> keys(int samples) {
            return IntStream.range(0, size(samples))
                    .mapToObj(at -> keys.get((int) ((long) at * keys.size() / size(samples))))
                    .toList();
        }

        private int size(int samples) {
            return Math.min(samples, keys.size());
        }

        @Override
        public boolean holds(long rows) {
            return true;
        }

        @Override
        public double rows(int found, int samples) {
            return all * found / size(samples);
        }
    }
}
