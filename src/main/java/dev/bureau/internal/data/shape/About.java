package dev.bureau.internal.data.shape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A number of all rows as some of them tell it, drawn several times.
///
/// @param error how far off it may be: the standard error as a part of the number
public record About(double value, double error) {

    /// Draws that are enough to tell how much they differ.
    public static final int FEWEST = 4;

    private static final double GOOD = 0.003;
    private static final double FAIR = 0.03;
    private static final double POOR = 0.12;

    /// What adds up over all rows.
    ///
    /// @param draws what each of them came to
    /// @param times how many draws would make all rows
    public static About sum(List<Double> draws, double times) {
        var mean = draws.stream().mapToDouble(it -> it).average().orElse(0);
        return of(mean * times, draws.stream().map(it -> it * times).toList());
    }

    /// What is an average over all rows.
    ///
    /// @param over the sums of each draw
    /// @param under how many rows these are of
    public static About ratio(List<Double> over, List<Double> under) {
        var all = under.stream().mapToDouble(it -> it).sum();
        var value = over.stream().mapToDouble(it -> it).sum() / all;
        var each = all / under.size();
        return of(
                value,
                IntStream.range(0, over.size())
                        .mapToObj(at -> value + (over.get(at) - value * under.get(at)) / each)
                        .toList());
    }

    private static About of(double value, List<Double> draws) {
        if (draws.size() < FEWEST || value == 0 || !Double.isFinite(value)) {
            return new About(0, 1);
        }
        var squares = draws.stream().mapToDouble(it -> (it - value) * (it - value)).sum();
        var error = Math.sqrt(squares / (draws.size() - 1) / draws.size());
        return new About(value, error / Math.abs(value));
    }

    /// As a number of rows with the digits that it is good for, at least one.
    public long rows() {
        return new BigDecimal(value).round(new MathContext(Math.max(1, digits()))).longValue();
    }

    private int digits() {
        return error <= GOOD ? 3 : error <= FAIR ? 2 : error <= POOR ? 1 : 0;
    }

    /// The digits that can be told; none where it could be anything.
    public Optional<BigDecimal> told() {
        return digits() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(value).round(new MathContext(digits())));
    }
}
