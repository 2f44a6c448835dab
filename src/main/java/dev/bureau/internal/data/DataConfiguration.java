package dev.bureau.internal.data;

import dev.bureau.access.AccessRule;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Wires the store.
@Configuration(proxyBeanMethods = false)
@Import(ChangelogConfiguration.class)
public class DataConfiguration {

    /// How long one unit of writing may take, waiting for locks included.
    private static final int WRITE_SECONDS = 30;

    @Bean
    EntityStore bureauEntityStore(Basis basis) {
        return new JpaEntityStore(basis);
    }

    @Bean
    Journal bureauJournal(Basis basis) {
        return new Journal(basis);
    }

    @Bean
    Basis bureauBasis(
            EntityManagerFactory factory,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Wording wording,
            DataSettings settings,
            ObjectProvider<ValidatorFactory> validation,
            ObjectProvider<AccessRule> rules) {
        var entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        var registry = wording.registry();
        return new Basis(
                entities,
                factory,
                reading(transactions),
                writing(transactions),
                JdbcClient.create(dataSource),
                registry,
                new Gate(rules.orderedStream().toList(), entities),
                new Ids(factory, registry),
                wording.labels(),
                wording.texts(),
                wording.contexts(),
                validation.getIfUnique(Validation::buildDefaultValidatorFactory),
                Clock.systemUTC(),
                settings);
    }

    @Bean
    Wording bureauWording(Registry registry, Labels labels, Texts texts, FieldContexts contexts) {
        return new Wording(registry, labels, texts, contexts);
    }

    private static TransactionTemplate reading(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }

    private static TransactionTemplate writing(PlatformTransactionManager transactions) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setTimeout(WRITE_SECONDS);
        return template;
    }

    /// The models and the words for them.
    record Wording(Registry registry, Labels labels, Texts texts, FieldContexts contexts) {}
}
