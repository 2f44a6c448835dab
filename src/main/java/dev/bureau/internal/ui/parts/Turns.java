package dev.bureau.internal.ui.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A few threads that work for people in turns: whoever asks for much waits for the others, and
/// never has more than a share of the threads.
public final class Turns implements AutoCloseable {

    private final ExecutorService threads;
    private final int most;
    private final int share;
    private final Map<Object, Deque<Runnable>> waiting = new LinkedHashMap<>();
    private final Map<Object, Integer> working = new HashMap<>();
    private int busy;

    /// @param name what the names of the threads begin with
    /// @param most how many threads there are
    /// @param share how many of them work for the same person at most
    public Turns(String name, int most, int share) {
        threads =
                Executors.newFixedThreadPool(
                        most, Thread.ofPlatform().daemon().name(name, 0).factory());
        this.most = most;
        this.share = share;
    }

    /// Does the work as soon as it is this person's turn.
    void execute(Object person, Runnable work) {
        synchronized (waiting) {
            waiting.computeIfAbsent(person, first -> new ArrayDeque<>()).add(work);
            begin();
        }
    }

    private void begin() {
        while (busy < most) {
            var next = next();
            if (next.isEmpty()) {
                return;
            }
            busy++;
            working.merge(next.get().person(), 1, Integer::sum);
            threads.execute(() -> go(next.get()));
        }
    }

    private void go(Turn turn) {
        try {
            turn.work().run();
        } finally {
            synchronized (waiting) {
                busy--;
                working.computeIfPresent(
                        turn.person(), (person, count) -> count == 1 ? null : count - 1);
                if (!threads.isShutdown()) {
                    begin();
                }
            }
        }
    }

    private record Turn(Object person, Runnable work) {}

    /// The first work of whoever had no turn for longest. Who still has work goes to the end.
    private Optional<Turn> next() {
        return waiting.entrySet().stream()
                .filter(each -> working.getOrDefault(each.getKey(), 0) < share)
                .findFirst()
                .map(each -> turn(each.getKey(), each.getValue()));
    }

    private Turn turn(Object person, Deque<Runnable> queue) {
        var work = queue.remove();
        waiting.remove(person);
        if (!queue.isEmpty()) {
            waiting.put(person, queue);
        }
        return new Turn(person, work);
    }

    /// Drops what is under way and what waits.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
