package bench.forms;

import static dev.bureau.AdminSpec.property;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The application whose forms are measured: one form with 150 inputs, one with 100,000 children,
/// and a small one to compare them with.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EntityScan(basePackageClasses = Archive.class)
class Archive {

    private static final String PASSWORD = "ink, paper and coffee";

    static ConfigurableApplicationContext start() {
        var database = TestDatabase.empty();
        var application =
                new SpringApplicationBuilder(Archive.class)
                        .properties(
                                Map.ofEntries(
                                        Map.entry("spring.config.name", "forms"),
                                        Map.entry("spring.datasource.url", database.jdbcUrl()),
                                        Map.entry(
                                                "spring.datasource.username", database.username()),
                                        Map.entry(
                                                "spring.datasource.password", database.password()),
                                        Map.entry("spring.jpa.hibernate.ddl-auto", "update"),
                                        Map.entry("spring.liquibase.enabled", false),
                                        Map.entry(
                                                "spring.jpa.hibernate.naming.implicit-strategy",
                                                ImplicitNamingStrategyComponentPathImpl.class
                                                        .getName()),
                                        Map.entry(
                                                "spring.jpa.properties.hibernate.generate_statistics",
                                                true),
                                        Map.entry("spring.main.banner-mode", "off"),
                                        Map.entry("logging.level.root", "error"),
                                        Map.entry("server.port", 0),
                                        Map.entry("vaadin.productionMode", true),
                                        Map.entry("bureau.superuser.username", "root"),
                                        Map.entry("bureau.superuser.password", PASSWORD)))
                        .run();
        fill(application);
        return application;
    }

    private static void fill(ConfigurableApplicationContext application) {
        var manager = application.getBean(EntityManager.class);
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(ignored -> {
                    var holder = Holder.named("Holder");
                    var full = Folder.named("Full");
                    manager.persist(holder);
                    manager.persist(Dossier.of(holder));
                    manager.persist(full);
                    manager.flush();
                    manager.createNativeQuery(CHILDREN)
                            .setParameter("folder", full.id)
                            .executeUpdate();
                });
    }

    private static final String CHILDREN =
            """
            insert into sheet (id, title, pages, folder_id)
            select i, 'Sheet ' || i, i % 100, :folder from generate_series(1, 100000) i
            """;

    @Bean
    EntityAdmin<Folder> folders() {
        return new EntityAdmin<>() {
            @Override
            public void configure(AdminSpec<Folder> admin) {
                admin.<Sheet>inline(property("sheets"), sheets -> sheets.label("Sheets"));
            }
        };
    }
}
