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

    private final Lanes lanes;
    private final ScheduledExecutorService timer;
    private final Duration wait;

    /// @param wait how long a page waits for what it is for
    public Later(Lanes lanes, Duration wait) {
        this.lanes = lanes;
        this.wait = wait;
        timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    }

    /// Threads for each sort of work, so that none waits for another.
    ///
    /// @param counts for numbers and other small things
    /// @param sums for what is told of all rows of a list
    /// @param slow for rows that take longer than a page waits
    /// @param previews for looks at many rows that are to be changed
    /// @param changes for changes of many rows
    public record Lanes(Turns counts, Turns sums, Turns slow, Turns previews, Turns changes) {}

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
        pursue(lanes.slow(), component, question, new Told<>(show, fail));
    }

    /// Looks at many rows that are to be changed, until that is done or given up, which it is when
    /// the component is gone. It does not wait for changes that are under way.
    public <T> void preview(
            Component component,
            Question<T> question,
            Consumer<T> show,
            Consumer<RuntimeException> fail) {
        pursue(lanes.previews(), component, question, new Told<>(show, fail));
    }

    /// Changes many rows beside the page, until that is done or given up, which it is when the
    /// component is gone.
    public <T> void change(
            Component component,
            Question<T> question,
            Consumer<T> show,
            Consumer<RuntimeException> fail) {
        pursue(lanes.changes(), component, question, new Told<>(show, fail));
    }

    /// Does the work beside the page and shows the result, unless the component is gone by then or
    /// was given other work. What fails is logged and not shown.
    ///
    /// @param work must not touch components
    public <T> void fetch(Component component, Supplier<T> work, Consumer<T> show) {
        fetch(lanes.counts(), component, work, show);
    }

    /// Fetches what is told of all rows of a list, for which small things do not wait.
    ///
    /// @param work must not touch components
    public <T> void sum(Component component, Supplier<T> work, Consumer<T> show) {
        fetch(lanes.sums(), component, work, show);
    }

    private <T> void fetch(Turns lane, Component component, Supplier<T> work, Consumer<T> show) {
        drop(component);
        var question = new Question<>(work);
        ComponentUtil.setData(component, Question.class, question);
        pursue(lane, component, question, new Told<>(show, Later::log));
    }

    /// Nobody waits any more for what was to be fetched for the component.
    public void drop(Component component) {
        var before = ComponentUtil.getData(component, Question.class);
        if (before != null) {
            before.giveUp();
        }
    }

    private static void log(RuntimeException failure) {
        LOG.warn("work beside a page failed", failure);
    }

    /// Who is told how it ended.
    private record Told<T>(Consumer<T> show, Consumer<RuntimeException> fail) {}

    private <T> void pursue(Turns lane, Component component, Question<T> question, Told<T> told) {
        var left = component.addDetachListener(detached -> question.giveUp());
        component
                .getElement()
                .getNode()
                .runWhenAttached(ui -> {
                    var closed = ui.addDetachListener(detached -> question.giveUp());
                    pursue(lane, ui, Registration.combine(left, closed), question, told);
                });
    }

    private static <T> void pursue(
            Turns lane, UI ui, Registration left, Question<T> question, Told<T> told) {
        var security = SecurityContextHolder.getContext();
        var errand = question.errand;
        begin(
                ui,
                lane,
                () -> {
                    SecurityContextHolder.setContext(security);
                    try {
                        return told(left, errand, told.show(), errand.run(question.work));
                    } catch (RuntimeException failure) {
                        return told(left, errand, told.fail(), failure);
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

    /// Drops what is under way.
    @Override
    public void close() {
        lanes.counts().close();
        lanes.sums().close();
        lanes.slow().close();
        lanes.previews().close();
        lanes.changes().close();
        timer.shutdownNow();
    }

    private static void begin(UI ui, Turns lane, Supplier<Command> work) {
        var open = open(ui);
        open.incrementAndGet();
        ui.setPollInterval(POLL_MILLIS);
        lane.execute(
                person(ui),
                () -> {
                    var result = work.get();
                    ui.accessLater(() -> end(ui, open, result), () -> {}).run();
                });
    }

    /// Whoever asks, whatever windows are open.
    private static Object person(UI ui) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? ui : signedIn.getName();
    }

    private static void end(UI ui, AtomicInteger open, Command result) {
        if (open.decrementAndGet() == 0) {
            ui.setPollInterval(-1);
        }
        result.execute();
    }

    private static AtomicInteger open(UI ui) {
        var known = ComponentUtil.getData(ui, AtomicInteger.class);
        var open = known == null ? new AtomicInteger() : known;
        ComponentUtil.setData(ui, AtomicInteger.class, open);
        return open;
    }
}
