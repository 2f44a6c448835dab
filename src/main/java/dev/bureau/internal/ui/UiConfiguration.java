package dev.bureau.internal.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.bureau.access.ActorSource;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.Later;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Registers the screens and what they work with.
@Configuration(proxyBeanMethods = false)
public class UiConfiguration {

    private static final int COUNTING_THREADS = 2;

    @Bean
    Desk bureauDesk(Data data, Labels labels, Texts texts, Later later) {
        return new Desk(data.registry(), data.store(), data.actors(), labels, texts, later);
    }

    @Bean
    Data bureauDeskData(Registry registry, EntityStore store, ActorSource actors) {
        return new Data(registry, store, actors);
    }

    @Bean
    Later bureauLater() {
        return new Later(
                Executors.newFixedThreadPool(
                        COUNTING_THREADS,
                        Thread.ofPlatform().daemon().name("bureau-later-", 0).factory()));
    }

    @Bean
    VaadinServiceInitListener bureauScreens(Desk desk, Brand brand) {
        return new Screens(new Failures(desk), brand);
    }

    /// Where the desk's data comes from.
    record Data(Registry registry, EntityStore store, ActorSource actors) {}
}
