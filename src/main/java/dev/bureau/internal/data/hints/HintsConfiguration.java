package dev.bureau.internal.data.hints;

import dev.bureau.internal.model.HintSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets the defaults ask the database.
@Configuration(proxyBeanMethods = false)
public class HintsConfiguration {

    @Bean
    HintSource bureauHints() {
        return DatabaseHints::of;
    }
}
