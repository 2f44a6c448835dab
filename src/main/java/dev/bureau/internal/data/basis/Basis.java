package dev.bureau.internal.data.basis;

import dev.bureau.internal.data.gate.Gate;
import dev.bureau.internal.data.key.Ids;
import dev.bureau.internal.model.FieldContexts;
import dev.bureau.internal.model.Labels;
import dev.bureau.internal.model.Registry;
import dev.bureau.internal.text.Texts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What every part of the store works with.
///
/// @param entities bound to the current transaction
/// @param reading runs a read-only transaction
/// @param writing runs a transaction of its own, whatever surrounds it
/// @param jdbc statements within the current transaction
/// @param batches the same, for many of the same statement at once
/// @param clock tells which day today is
public record Basis(
        EntityManager entities,
        EntityManagerFactory factory,
        TransactionOperations reading,
        TransactionOperations writing,
        JdbcClient jdbc,
        JdbcOperations batches,
        Registry registry,
        Gate gate,
        Ids ids,
        Labels labels,
        Texts texts,
        FieldContexts contexts,
        ValidatorFactory validation,
        Clock clock,
        DataSettings settings) {

    /// Whose rows the current transaction reads; empty where there is but one tenant.
    public String tenant() {
        var tenant = entities.unwrap(SessionImplementor.class).getTenantIdentifierValue();
        return tenant == null ? "" : tenant.toString();
    }

    /// Whose rows the next transaction of this thread reads; empty where there is but one tenant.
    public String nextTenant() {
        var resolver =
                factory.unwrap(SessionFactoryImplementor.class)
                        .getSessionFactoryOptions()
                        .getCurrentTenantIdentifierResolver();
        return resolver == null ? "" : String.valueOf(resolver.resolveCurrentTenantIdentifier());
    }
}
