package dev.bureau.internal.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTests {

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void worksForPeopleInTurns() throws InterruptedException {
        try (var turns = new Turns("test-turns-", 1, 1)) {
            var begin = new CountDownLatch(1);
            var all = new CountDownLatch(6);
            turns.execute("ann", () -> waitFor(begin));
            for (var work : List.of("ann 1", "ann 2", "ann 3", "ben 1", "ben 2", "eve 1")) {
                turns.execute(work.substring(0, 3), () -> done(work, all));
            }
            begin.countDown();

            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(done).containsExactly("ann 1", "ben 1", "eve 1", "ann 2", "ben 2", "ann 3");
        }
    }

    @Test
    void leavesThreadsToOthers() throws InterruptedException {
        try (var turns = new Turns("test-turns-", 2, 1)) {
            var never = new CountDownLatch(1);
            var other = new CountDownLatch(1);
            turns.execute("ann", () -> waitFor(never));
            turns.execute("ann", () -> done("ann", other));
            turns.execute("ben", () -> done("ben", other));

            assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(done).containsExactly("ben");
            never.countDown();
        }
    }

    @Test
    void goesOnAfterWorkThatFailed() throws InterruptedException {
        try (var turns = new Turns("test-turns-", 1, 1)) {
            var after = new CountDownLatch(1);
            turns.execute(
                    "ann",
                    () -> {
                        throw new IllegalStateException("on purpose");
                    });
            turns.execute("ann", () -> done("next", after));

            assertThat(after.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void done(String work, CountDownLatch latch) {
        done.add(work);
        latch.countDown();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
