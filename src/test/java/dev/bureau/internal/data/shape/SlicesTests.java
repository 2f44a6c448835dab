package dev.bureau.internal.data.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Slices.Slice;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicesTests {

    @Test
    void keepsItsDrawsApart() {
        var slices = Slices.of(number(1), number(10_000_000)).wider(1e9);
        var all =
                IntStream.range(0, Slices.DRAWS)
                        .mapToObj(slices::draw)
                        .flatMap(List::stream)
                        .sorted((one, other) -> one.from().compareTo(other.from()))
                        .toList();

        for (var at = 1; at < all.size(); at++) {
            assertThat(all.get(at).from()).isGreaterThan(all.get(at - 1).to());
        }
        assertThat(all.getLast().to()).isLessThanOrEqualTo(number(10_000_000));
        assertThat(slices.times()).isBetween(8.0, 8.1);
    }

    @Test
    void knowsHowManyDrawsAreAllKeys() {
        var slices = Slices.of(number(1), number(9_600_000));
        var keys = slices.draw(0).stream().mapToLong(SlicesTests::keys).sum();

        assertThat(keys * slices.times()).isEqualTo(9_600_000);
    }

    private static long keys(Slice slice) {
        return slice.to().subtract(slice.from()).longValue() + 1;
    }

    private static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }
}
