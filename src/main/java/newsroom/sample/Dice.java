package newsroom.sample;

import java.util.List;
import java.util.SplittableRandom;

/// Chance with the habits of real life: a few authors write a lot, and a few articles are read by
/// everyone.
final class Dice {

    private final SplittableRandom random;

    Dice(SplittableRandom random) {
        this.random = random;
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    /// A number from `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// One of the options; the first ones much more often than the last ones.
    <T> T early(List<T> options) {
        var skewed = Math.pow(random.nextDouble(), 1.7);
        return options.get((int) (skewed * options.size()));
    }

    <T> T any(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /// A log-normal number: `e` to the power of a normal one.
    double heavyTail(double mean, double deviation) {
        return Math.exp(mean + deviation * random.nextGaussian());
    }

    /// How long one waits for something that happens after `mean` on average.
    double delay(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    SplittableRandom split() {
        return random.split();
    }
}
