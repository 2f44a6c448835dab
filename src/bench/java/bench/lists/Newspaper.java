package bench.lists;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.access.Permission;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The application whose lists are measured. Its database is only read: Bureau's own tables are in
/// another one.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EntityScan(basePackageClasses = Newspaper.class)
class Newspaper {

    private static final String PASSWORD = "ink, paper and coffee";

    static ConfigurableApplicationContext start(ListDatabase database) {
        return new SpringApplicationBuilder(Newspaper.class)
                .properties(
                        Map.ofEntries(
                                Map.entry("spring.config.name", "lists"),
                                Map.entry("spring.datasource.url", database.readOnlyUrl()),
                                Map.entry("spring.datasource.username", database.user()),
                                Map.entry("spring.datasource.password", database.password()),
                                Map.entry("spring.datasource.hikari.maximum-pool-size", 4),
                                Map.entry("spring.liquibase.enabled", false),
                                Map.entry("spring.jpa.hibernate.ddl-auto", "none"),
                                Map.entry(
                                        "spring.jpa.properties.hibernate.generate_statistics",
                                        true),
                                Map.entry("spring.main.banner-mode", "off"),
                                Map.entry("logging.level.root", "error"),
                                Map.entry("server.port", 0),
                                Map.entry("vaadin.productionMode", true),
                                Map.entry("bureau.data-source", "own"),
                                Map.entry("bureau.superuser.username", "root"),
                                Map.entry("bureau.superuser.password", PASSWORD)))
                .run();
    }

    /// Somebody who may do everything.
    static Actor root() {
        return new Actor("root", "Root", true, Set.of(), Set.of(), ZoneOffset.UTC);
    }

    /// What Bureau keeps itself.
    @Bean(defaultCandidate = false)
    DataSource own() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /// Somebody of a group that sees some articles only.
    static Actor member(String group) {
        var rights =
                Set.of(
                        new Permission("Article", Permission.VIEW),
                        new Permission("Category", Permission.VIEW),
                        new Permission("Author", Permission.VIEW));
        return new Actor(group, group, false, Set.of(group), rights, ZoneOffset.UTC);
    }

    @Bean
    EntityAdmin<Article> articles() {
        return new ArticleAdmin();
    }
}
