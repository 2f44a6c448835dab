package dev.bureau.internal.unit;

import jakarta.persistence.CacheRetrieveMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/// Entities that are stored together: their factory, their transactions and their database.
///
/// @param name unique in the application
/// @param transactions those of the factory
/// @param source whose connections take part in the transactions
/// @param readOnly whether nothing may be written
public record PersistenceUnit(
        String name,
        EntityManagerFactory factory,
        PlatformTransactionManager transactions,
        DataSource source,
        boolean readOnly) {

    PersistenceUnit onlyRead() {
        return new PersistenceUnit(name, factory, transactions, source, true);
    }

    /// Bound to the current transaction of the unit.
    public EntityManager entities() {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    /// Statements within the current transaction of the unit.
    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /// The same, for many of the same at once.
    public JdbcOperations batches() {
        return new JdbcTemplate(source);
    }

    /// Runs work in the current transaction of the unit, or in a new one.
    public TransactionTemplate transaction() {
        return new Fresh(transactions, entities());
    }

    /// Runs work that changes nothing, and that a replica may answer.
    public TransactionTemplate reading() {
        var template = transaction();
        template.setReadOnly(true);
        return template;
    }

    /// Runs work in a transaction of its own, whatever surrounds it.
    public TransactionTemplate apart() {
        var template = transaction();
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    /// Begins with what the database has: the application may keep rows in a cache of its own that
    /// others changed since.
    private static final class Fresh extends TransactionTemplate {

        private static final long serialVersionUID = 1L;

        private final transient EntityManager entities;

        Fresh(PlatformTransactionManager transactions, EntityManager entities) {
            super(transactions);
            this.entities = entities;
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
            return super.execute(status -> {
                entities.setCacheRetrieveMode(CacheRetrieveMode.BYPASS);
                return work.doInTransaction(status);
            });
        }
    }
}
