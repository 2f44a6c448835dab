package dev.bureau.internal.data.view;

import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.unit.OwnSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps views of lists and what people like about them in Bureau's own tables.
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration {

    @Bean
    SavedViews bureauViews(OwnSource own, EntityStore store) {
        return new SavedViews(own, store);
    }

    @Bean
    Preferences bureauPreferences(OwnSource own) {
        return new Preferences(own);
    }
}
