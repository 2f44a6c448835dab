package dev.bureau.mappings.jta;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import com.arjuna.ats.jta.UserTransaction;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import java.sql.SQLException;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.xa.PGXADataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.jta.JtaTransactionManager;

/// An application with a transaction manager of its own over all of its resources, and a pool whose
/// connections take part in its transactions.
@Configuration(proxyBeanMethods = false)
class GlobalTransactions {

    private static final int CONNECTIONS = 10;

    @Bean
    JtaTransactionManager transactionManager() {
        for (var name : new String[] {"default", "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        return new JtaTransactionManager(
                UserTransaction.userTransaction(), TransactionManager.transactionManager());
    }

    @Bean
    AgroalDataSource dataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:sa}") String name,
            @Value("${spring.datasource.password:}") String password)
            throws SQLException {
        var transactions =
                new NarayanaTransactionIntegration(
                        TransactionManager.transactionManager(),
                        new TransactionSynchronizationRegistryImple());
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(pool ->
                                pool.maxSize(CONNECTIONS)
                                        .transactionIntegration(transactions)
                                        .connectionFactoryConfiguration(connections ->
                                                connections
                                                        .connectionProviderClass(resource(url))
                                                        .jdbcUrl(url)
                                                        .principal(new NamePrincipal(name))
                                                        .credential(
                                                                new SimplePassword(password)))));
    }

    private static Class<? extends XADataSource> resource(String url) {
        return url.startsWith("jdbc:h2:") ? JdbcDataSource.class : PGXADataSource.class;
    }
}
