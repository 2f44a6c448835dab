package dev.bureau.internal.data.unsaved;

import dev.bureau.internal.unit.OwnSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps what people type, and who has which form open, in Bureau's own tables.
@Configuration(proxyBeanMethods = false)
public class UnsavedConfiguration {

    /// Inputs report what is typed after a pause of 400 ms, so that it is kept about a second after
    /// the last key.
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Bean
    Unsaved bureauUnsaved(OwnSource own) {
        return new Unsaved(own, Clock.systemUTC(), PAUSE);
    }

    @Bean
    Presence bureauPresence(OwnSource own) {
        return new Presence(own, Clock.systemUTC());
    }
}
