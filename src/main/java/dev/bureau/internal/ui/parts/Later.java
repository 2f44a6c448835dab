package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import dev.bureau.internal.data.shape.Errand;
import dev.bureau.internal.data.shape.TooSlow;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/// Fetches what a page does not wait for, such as counts, and shows it when it is there. The
/// browser asks for news only while something is under way.
public final class Later implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int POLL_MILLIS = 250;

    private final ExecutorService executor;
    private final ExecutorService slow;
    private final ScheduledExecutorService timer;
    private final Duration wait;

    /// @param executor for what is counted
    /// @param slow for what takes longer than a page waits
    /// @param wait how long a page waits for what it is for
    public Later(ExecutorService executor, ExecutorService slow, Duration wait) {
        this.executor = executor;
        this.slow = slow;
        this.wait = wait;
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    }

    /// A question to the store, for as long as somebody wants the answer.
    ///
    /// @param <T> the answer
    public static final class Question<T> {

        private final Supplier<T> work;
        private volatile Errand errand = new Errand();

        /// @param work must not touch components
        public Question(Supplier<T> work) {
            this.work = work;
        }

        /// Nobody waits for the answer any more.
        public void giveUp() {
            errand.giveUp();
        }
    }

    /// Waits for the answer as long as a page does.
    ///
    /// @return empty if it is not there by then; the database does not go on with it
    public <T> Optional<T> glance(Question<T> question) {
        var errand = question.errand;
        var late = timer.schedule(errand::giveUp, wait.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return Optional.of(errand.run(question.work));
        } catch (TooSlow slow) {
            if (!errand.givenUp()) {
                throw slow;
            }
            question.errand = errand.again();
            return Optional.empty();
        } finally {
            late.cancel(false);
        }
    }

    /// Asks once more, beside the page, until there is an answer or the question is given up, which
    /// it is when the component is gone.
    public <T> void pursue(
            Component component,
            Question<T> question,
            Consumer<T> show,
            Consumer<RuntimeException> fail) {
        var left = component.addDetachListener(detached -> question.giveUp());
        component
                .getElement()
                .getNode()
                .runWhenAttached(ui -> {
                    var closed = ui.addDetachListener(detached -> question.giveUp());
                    pursue(ui, Registration.combine(left, closed), question, show, fail);
                });
    }

    private <T> void pursue(
            UI ui,
            Registration left,
            Question<T> question,
            Consumer<T> show,
            Consumer<RuntimeException> fail) {
        var security = SecurityContextHolder.getContext();
        var errand = question.errand;
        begin(
                ui,
                slow,
                () -> {
                    SecurityContextHolder.setContext(security);
                    try {
                        return told(left, errand, show, errand.run(question.work));
                    } catch (RuntimeException failure) {
                        return told(left, errand, fail, failure);
                    } finally {
                        SecurityContextHolder.clearContext();
                    }
                });
    }

    private static <T> Command told(Registration left, Errand errand, Consumer<T> show, T what) {
        return () -> {
            left.remove();
            if (!errand.givenUp()) {
                show.accept(what);
            }
        };
    }

    /// Does the work beside the page and shows the result, unless the component is gone by then.
    /// What fails is logged and not shown.
    ///
    /// @param work must not touch components
    public <T> void fetch(Component component, Supplier<T> work, Consumer<T> show) {
        component
                .getElement()
                .getNode()
                .runWhenAttached(ui ->
                        begin(
                                ui,
                                executor,
                                () -> result(work, result -> showIn(component, show, result))));
    }

    /// Drops what is under way.
    @Override
    public void close() {
        executor.shutdownNow();
        slow.shutdownNow();
        timer.shutdownNow();
    }

    private static void begin(UI ui, ExecutorService executor, Supplier<Command> work) {
        var open = open(ui);
        open.incrementAndGet();
        ui.setPollInterval(POLL_MILLIS);
        executor.execute(() -> {
            var result = work.get();
            ui.accessLater(() -> end(ui, open, result), () -> {}).run();
        });
    }

    private static void end(UI ui, AtomicInteger open, Command result) {
        if (open.decrementAndGet() == 0) {
            ui.setPollInterval(-1);
        }
        result.execute();
    }

    private static <T> Command result(Supplier<T> work, Consumer<T> show) {
        try {
            var result = work.get();
            return () -> show.accept(result);
        } catch (RuntimeException failure) {
            LOG.warn("work beside a page failed", failure);
            return () -> {};
        }
    }

    private static <T> void showIn(Component component, Consumer<T> show, T result) {
        if (component.isAttached()) {
            show.accept(result);
        }
    }

    private static AtomicInteger open(UI ui) {
        var known = ComponentUtil.getData(ui, AtomicInteger.class);
        var open = known == null ? new AtomicInteger() : known;
        ComponentUtil.setData(ui, AtomicInteger.class, open);
        return open;
    }
}
