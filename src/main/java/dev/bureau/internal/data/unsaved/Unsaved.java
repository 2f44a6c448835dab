package dev.bureau.internal.data.unsaved;

import dev.bureau.internal.unit.OwnSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what people type and do not save, soon after they typed it and beside their work: one
/// thread writes, so that no page waits, and what is written later is what was typed later.
///
/// The screens ask only for rows that their reader may open, and put texts back only into inputs
/// that the reader has; who wrote a text is the only one who gets it.
public final class Unsaved implements AutoCloseable {

    /// Characters that are kept of one form at most.
    public static final int LONGEST = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Unsaved.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final UnsavedTable table;
    private final Map<FormPlace, String> pending = new ConcurrentHashMap<>();
    private final Executor soon;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("bureau-unsaved").factory());

    /// @param pause how long it waits for more before it writes
    Unsaved(OwnSource own, Clock clock, Duration pause) {
        table = new UnsavedTable(own, clock);
        soon = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, writer);
    }

    /// Keeps what stands in a form, soon.
    ///
    /// @return whether it can be kept: not if it is too much
    public boolean keep(FormPlace place, Typed typed) {
        var content = JSON.writeValueAsString(typed);
        if (content.length() > LONGEST || !place.keepable()) {
            return false;
        }
        if (pending.put(place, content) == null) {
            soon.execute(() -> write(place));
        }
        return true;
    }

    private void write(FormPlace place) {
        var content = pending.remove(place);
        if (content == null) {
            return;
        }
        try {
            table.write(place, content);
        } catch (RuntimeException failure) {
            LOG.warn("what {} typed could not be kept", place.username(), failure);
        }
    }

    /// What the person typed into other forms of the row and did not save, the newest first. What
    /// cannot be read keeps nobody from opening a form.
    ///
    /// @param place the form that is open now
    public List<Leftover> of(FormPlace place) {
        flush();
        try {
            return table.of(place).stream().flatMap(row -> read(row).stream()).toList();
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("what was typed before cannot be looked up", failure);
            return List.of();
        }
    }

    private static Optional<Leftover> read(UnsavedTable.Kept row) {
        try {
            var typed = JSON.readValue(row.content(), Typed.class);
            return Optional.of(new Leftover(row.form(), row.at(), typed));
        } catch (JacksonException unreadable) {
            LOG.warn("what was typed in form {} cannot be read", row.form(), unreadable);
            return Optional.empty();
        }
    }

    /// Forgets what was typed in a form: it was saved, or is not wanted.
    public void forget(FormPlace place) {
        pending.remove(place);
        await(() -> table.remove(place));
    }

    /// Writes what waits.
    public void flush() {
        if (!pending.isEmpty()) {
            await(() -> List.copyOf(pending.keySet()).forEach(this::write));
        }
    }

    private void await(Runnable work) {
        try {
            writer.submit(work).get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException problem) {
            LOG.warn("what was typed could not be looked after in time", problem);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes what waits before the application ends.
    @Override
    public void close() {
        flush();
        writer.shutdownNow();
    }
}
