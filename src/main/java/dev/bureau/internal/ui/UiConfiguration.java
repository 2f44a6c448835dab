package dev.bureau.internal.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.bureau.access.ActorSource;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.view.Preferences;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.Later;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Registers the screens and what they work with.
@Configuration(proxyBeanMethods = false)
public class UiConfiguration {

    private static final int COUNTING_THREADS = 2;

    /// More than this many slow lists at once would only make each other slower.
    private static final int SLOW_THREADS = 4;

    @Bean
    Desk bureauDesk(Data data, Labels labels, Texts texts, Later later) {
        return new Desk(
                data.registry(),
                data.store(),
                data.kept().views(),
                data.kept().preferences(),
                data.actors(),
                labels,
                texts,
                later);
    }

    @Bean
    Data bureauDeskData(Registry registry, EntityStore store, Kept kept, ActorSource actors) {
        return new Data(registry, store, kept, actors);
    }

    @Bean
    Kept bureauDeskKept(SavedViews views, Preferences preferences) {
        return new Kept(views, preferences);
    }

    @Bean
    Later bureauLater(Waiting waiting) {
        return new Later(
                threads("bureau-later-", COUNTING_THREADS),
                threads("bureau-slow-", SLOW_THREADS),
                waiting.rows());
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    @Bean
    VaadinServiceInitListener bureauScreens(Desk desk, Brand brand) {
        return new Screens(new Failures(desk), brand);
    }

    /// How long pages wait.
    ///
    /// @param rows for the rows of a list, before it is shown without them
    public record Waiting(Duration rows) {}

    /// Where the desk's data comes from.
    record Data(Registry registry, EntityStore store, Kept kept, ActorSource actors) {}

    /// What people keep of lists.
    record Kept(SavedViews views, Preferences preferences) {}
}
