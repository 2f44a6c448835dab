package dev.bureau.internal.data.library;

import dev.bureau.internal.data.DataConfiguration;
import dev.bureau.internal.data.basis.Bases;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.basis.DataSettings;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import dev.bureau.internal.unit.UnitSettings;
import dev.bureau.testing.SentStatements;
import dev.bureau.testing.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/// The store without the rest of an application.
@Configuration(proxyBeanMethods = false)
@Import({DataConfiguration.class, Library.class})
class StoreTestConfiguration {

    @Bean
    DataSource dataSource() {
        return SentStatements.watched(TestDatabase.empty().dataSource());
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setPackagesToScan(Book.class.getPackageName());
        var properties = new Properties();
        properties.setProperty("hibernate.hbm2ddl.auto", "create");
        properties.setProperty("hibernate.generate_statistics", "true");
        factory.setJpaProperties(properties);
        return factory;
    }

    @Bean
    JpaTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    DataSettings settings() {
        return new DataSettings(Duration.ofSeconds(3), 3_000_000);
    }

    @Bean
    UnitSettings units() {
        return new UnitSettings(Optional.empty());
    }

    @Bean
    Basis basis(Bases bases) {
        return bases.all().getFirst();
    }

    @Bean
    Texts texts() {
        return new Texts(new StaticMessageSource());
    }

    @Bean
    Labels labels(Texts texts) {
        return new Labels(texts);
    }

    @Bean
    FieldContexts fieldContexts(Labels labels, Texts texts) {
        return new FieldContexts(labels, texts);
    }

    @Bean
    Registry registry(EntityManagerFactory factory) {
        return LibraryModels.registry(factory);
    }
}
