package dev.bureau.internal.model;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Builds the models of an application on a thread of its own while the application goes on to
/// start: it reads every mapping and the database's statistics, and nothing that starts needs it.
///
/// With admins of the application, the start ends only when all of them are checked, so that a
/// wrong one stops it. Without any there is nothing to stop for: a failure is logged, and whoever
/// opens the back office meets it.
final class Building implements SmartInitializingSingleton, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Building.class);

    private final FutureTask<Registry> work;
    private final boolean checked;
    private final Thread thread;

    /// Begins to build.
    ///
    /// @param checked whether the start waits for it
    Building(Supplier<Registry> builder, boolean checked) {
        work = new FutureTask<>(builder::get);
        this.checked = checked;
        thread = new Thread(this::build, "bureau-models");
        thread.setDaemon(true);
        thread.start();
    }

    private void build() {
        work.run();
        if (!checked) {
            try {
                registry();
            } catch (RuntimeException failure) {
                LOG.error("The back office cannot be used: its models could not be built", failure);
            }
        }
    }

    /// The models, once they are built.
    Registry registry() {
        return Crew.result(work);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (checked) {
            registry();
        }
    }

    /// The database is not taken away from those who read it.
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
