package bench.lists;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Two ways to the same thing, measured in turn, so that what else the machine does meets both.
///
/// @param first the median with the least and the most, in milliseconds
/// @param work the same of the processor time that this side of the first takes, without the
///   database
record Turns(String first, String second, String work) {
    private static final int MOST = 40;
    private static final int LEAST = 5;
    private static final int WARM = 8;
    private static final long LONGEST = 6_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Turns take(Runnable first, Runnable second) {
        var began = System.nanoTime();
        for (var i = 0; i < WARM && (i < 2 || System.nanoTime() - began < LONGEST / 2); i++) {
            first.run();
            second.run();
        }
        var firsts = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        var works = new ArrayList<Double>();
        began = System.nanoTime();
        for (var i = 0; i < MOST && (i < LEAST || System.nanoTime() - began < LONGEST); i++) {
            var worked = THREADS.getCurrentThreadCpuTime();
            firsts.add(time(first));
            works.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
            seconds.add(time(second));
        }
        return new Turns(words(firsts), words(seconds), words(works));
    }

    /// The median with the least and the most of one thing alone.
    static String alone(int times, Runnable work) {
        return words(Stream.generate(() -> time(work)).limit(times).toList());
    }

    private static double time(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    static String words(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return "%s (%s to %s)"
                .formatted(
                        rounded(sorted.get(sorted.size() / 2)),
                        rounded(sorted.getFirst()),
                        rounded(sorted.getLast()));
    }

    private static String rounded(double value) {
        return (value < 10 ? "%.1f" : "%,.0f").formatted(value);
    }
}
