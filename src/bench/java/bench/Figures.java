package bench;

import java.util.ArrayList;
import java.util.List;

/// Repeated measurements of one thing.
public final class Figures {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    double median() {
        return values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
    }

    /// The median with the least and the most.
    public String words() {
        return "%s (%s to %s)"
                .formatted(
                        rounded(median()),
                        rounded(values.stream().min(Double::compare).orElseThrow()),
                        rounded(values.stream().max(Double::compare).orElseThrow()));
    }

    private static String rounded(double value) {
        return (value < 30 ? "%.1f" : "%.0f").formatted(value);
    }
}
