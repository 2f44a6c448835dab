package dev.bureau.internal.data.paging;

import dev.bureau.internal.data.basis.Reading;
import dev.bureau.internal.data.shape.Errand;
import dev.bureau.internal.data.shape.TooSlow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a list in the first of several ways that does not take long, and remembers which that was:
/// the next page of the same list is read so at once. Nothing else is remembered, neither rows nor
/// plans: every statement is made anew for whoever asks.
public final class Ways {

    private static final Logger log = LoggerFactory.getLogger(Ways.class);

    /// How long it is believed that a way is quick, and that one is the best that was not.
    private static final Duration QUICK = Duration.ofMinutes(10);

    private static final Duration SLOW = Duration.ofMinutes(1);

    private static final long LONG = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 1_000;

    private final Reading reading;
    private final Map<ListName, Won> won = new ConcurrentHashMap<>();

    public Ways(Reading reading) {
        this.reading = reading;
    }

    /// A way to read a list, told from the others by how its statements are run.
    public record Way<T>(Reading.Way how, Supplier<T> work) {

        T read(Reading reading) {
            return reading.in(how, work);
        }
    }

    private record Won(Reading.Way how, long since, Duration believed) {

        boolean old() {
            return System.nanoTime() - since > believed.toNanos();
        }
    }

    /// @param ways the last takes its time
    /// @throws TooSlow if that was not enough
    public <T> T read(ListName list, List<Way<T>> ways) {
        var known = quickest(list);
        var first = ways.stream().filter(way -> known.filter(way.how()::equals).isPresent());
        return first.findFirst()
                .map(way -> again(list, way, ways))
                .orElseGet(() -> inTurn(list, ways));
    }

    /// The way in which a list was read before.
    public Optional<Reading.Way> quickest(ListName list) {
        return Optional.ofNullable(won.get(list)).filter(last -> !last.old()).map(Won::how);
    }

    private <T> T again(ListName list, Way<T> way, List<Way<T>> ways) {
        try {
            return way.read(reading);
        } catch (TooSlow slow) {
            if (Errand.inVain()) {
                throw slow;
            }
            won.remove(list);
            var others = ways.stream().filter(other -> !other.equals(way)).toList();
            if (way.equals(ways.getLast()) || others.isEmpty()) {
                throw slow;
            }
            log.debug("What was quick is so no longer", slow);
            return inTurn(list, others);
        }
    }

    private <T> T inTurn(ListName list, List<Way<T>> ways) {
        for (var way : ways.subList(0, ways.size() - 1)) {
            try {
                return won(list, way);
            } catch (TooSlow slow) {
                if (Errand.inVain()) {
                    throw slow;
                }
                log.debug("Another way is tried", slow);
            }
        }
        return won(list, ways.getLast());
    }

    private <T> T won(ListName list, Way<T> way) {
        var began = System.nanoTime();
        var found = way.read(reading);
        var now = System.nanoTime();
        if (won.size() >= MOST) {
            won.clear();
        }
        won.put(list, new Won(way.how(), now, now - began < LONG ? QUICK : SLOW));
        return found;
    }
}
