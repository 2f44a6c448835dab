package dev.bureau.internal.model;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/// Threads that read the entities of an application while it starts: hundreds of them take long,
/// and nothing else can be done meanwhile. They have the class loader of the thread that starts.
final class Crew implements AutoCloseable {

    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /// What the work makes of each thing, in their order.
    <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return things.stream().map(thing -> begin(() -> work.apply(thing))).toList().stream()
                .map(Supplier::get)
                .toList();
    }

    /// Begins to work.
    ///
    /// @return waits for the result, and throws what the work threw
    <R> Supplier<R> begin(Supplier<R> work) {
        var begun = threads.submit(work::get);
        return () -> result(begun);
    }

    /// What work results in, or throws.
    static <R> R result(Future<R> begun) {
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the models were built", e);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
