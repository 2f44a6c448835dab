package dev.bureau.internal.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.bureau.access.ActorSource;
import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.unsaved.Presence;
import dev.bureau.internal.data.unsaved.Unsaved;
import dev.bureau.internal.data.view.Preferences;
import dev.bureau.internal.data.view.SavedViews;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Failures;
import dev.bureau.internal.ui.parts.Later;
import dev.bureau.internal.ui.parts.Turns;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Registers the screens and what they work with.
@Configuration(proxyBeanMethods = false)
public class UiConfiguration {

    @Bean
    Desk bureauDesk(Data data, Labels labels, Texts texts, Later later) {
        return new Desk(
                data.registry(),
                data.store(),
                data.kept().views(),
                data.kept().preferences(),
                data.kept().unsaved(),
                data.kept().presence(),
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
    Kept bureauDeskKept(
            SavedViews views, Preferences preferences, Unsaved unsaved, Presence presence) {
        return new Kept(views, preferences, unsaved, presence);
    }

    @Bean
    Later bureauLater(Waiting waiting) {
        return new Later(lanes(), waiting.rows());
    }

    /// Together they leave connections of an ordinary pool of ten to those who wait for a page.
    /// More slow lists at once would only make each other slower.
    private static Later.Lanes lanes() {
        return new Later.Lanes(
                new Turns("bureau-count-", 2, 2),
                new Turns("bureau-sum-", 2, 1),
                new Turns("bureau-slow-", 3, 2),
                new Turns("bureau-preview-", 1, 1),
                new Turns("bureau-change-", 2, 1));
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

    /// What people keep of lists and forms.
    record Kept(SavedViews views, Preferences preferences, Unsaved unsaved, Presence presence) {}
}
