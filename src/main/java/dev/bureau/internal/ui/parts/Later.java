package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches what a page does not wait for, such as counts, and shows it when it is there. The
/// browser asks for news only while something is under way.
public final class Later implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int POLL_MILLIS = 250;

    private final ExecutorService executor;

    public Later(ExecutorService executor) {
        this.executor = executor;
    }

    /// Does the work beside the page and shows the result, unless the component is gone by then.
    /// What fails is logged and not shown.
    ///
    /// @param work must not touch components
    public <T> void fetch(Component component, Supplier<T> work, Consumer<T> show) {
        component
                .getElement()
                .getNode()
                .runWhenAttached(ui -> begin(ui, work, result -> showIn(component, show, result)));
    }

    /// Drops what is under way.
    @Override
    public void close() {
        executor.shutdownNow();
    }

    private <T> void begin(UI ui, Supplier<T> work, Consumer<T> show) {
        var open = open(ui);
        open.incrementAndGet();
        ui.setPollInterval(POLL_MILLIS);
        executor.execute(() -> {
            var result = result(work, show);
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
