package dev.bureau.internal.model;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Builds the models of an application on a thread of its own: it reads every mapping and the
/// database's statistics, and nothing that starts needs it.
///
/// With admins of the application that goes on beside the start, which ends only when all of them
/// are checked, so that a wrong one stops it. Without any there is nothing to stop for: the
/// building begins when the application is ready, or at the first question for a model if that
/// comes sooner. A failure is logged, and whoever opens the back office meets it; a later question
/// tries again, since it may have been the database's.
final class Building
        implements SmartInitializingSingleton,
                ApplicationListener<ApplicationReadyEvent>,
                AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<Registry> builder;
    private final boolean checked;
    private @Nullable Attempt attempt;
    private boolean closed;

    /// @param checked whether it begins now and the start waits for it
    Building(Supplier<Registry> builder, boolean checked) {
        this.builder = builder;
        this.checked = checked;
        if (checked) {
            begin();
        }
    }

    /// One try, and when it began.
    private record Attempt(FutureTask<Registry> work, Thread thread, long began) {

        boolean over() {
            return work.state() == Future.State.FAILED
                    && System.nanoTime() - began > AGAIN.toNanos();
        }
    }

    private synchronized Attempt begin() {
        if (closed) {
            throw new IllegalStateException("the application has ended");
        }
        var last = attempt;
        if (last != null && (checked || !last.over())) {
            return last;
        }
        var work = new FutureTask<>(builder::get);
        var thread = new Thread(() -> build(work), "bureau-models");
        thread.setDaemon(true);
        var next = new Attempt(work, thread, System.nanoTime());
        attempt = next;
        thread.start();
        return next;
    }

    private void build(FutureTask<Registry> work) {
        work.run();
        if (!checked && work.state() == Future.State.FAILED) {
            LOG.error(
                    "The back office cannot be used: its models could not be built",
                    work.exceptionNow());
        }
    }

    /// The models, once they are built.
    Registry registry() {
        return Crew.result(begin().work());
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (checked) {
            registry();
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        begin();
    }

    /// The database is not taken away from those who read it, unless it does not answer them.
    @Override
    public void close() {
        var last = end();
        if (last == null) {
            return;
        }
        try {
            if (!last.thread().join(PATIENCE)) {
                LOG.warn("The models were still being built when the application ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Attempt end() {
        closed = true;
        return attempt;
    }
}
