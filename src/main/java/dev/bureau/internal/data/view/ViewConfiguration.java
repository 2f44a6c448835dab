package dev.bureau.internal.data.view;

import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.unit.OwnSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps the views of lists in Bureau's own tables.
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration {

    @Bean
    SavedViews bureauViews(OwnSource own, EntityStore store) {
        return new SavedViews(own, store);
    }
}
