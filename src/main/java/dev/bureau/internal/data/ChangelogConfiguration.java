package dev.bureau.internal.data;

import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;

/// Makes the library's own tables before anything reads them.
@Configuration(proxyBeanMethods = false)
@Import(DatabaseInitializationDependencyConfigurer.class)
class ChangelogConfiguration {

    @Bean
    static BureauLiquibase bureauLiquibase(DataSource source, ResourceLoader loader) {
        return new BureauLiquibase(source, loader);
    }
}
