package dev.bureau.mappings.jta;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.jdbc.TransactionalDriver;
import com.arjuna.ats.jta.TransactionManager;
import com.arjuna.ats.jta.UserTransaction;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.xa.PGXADataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.jta.JtaTransactionManager;

/// An application with a transaction manager of its own over all of its resources.
@Configuration(proxyBeanMethods = false)
class GlobalTransactions {

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
    DataSource dataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String name,
            @Value("${spring.datasource.password:}") String password) {
        return new Enlisting(resource(url), name, password);
    }

    private static XADataSource resource(String url) {
        if (url.startsWith("jdbc:h2:")) {
            var h2 = new JdbcDataSource();
            h2.setURL(url);
            return h2;
        }
        var postgres = new PGXADataSource();
        postgres.setUrl(url);
        return postgres;
    }

    /// Hands out connections that take part in the global transaction, where there is one.
    private static final class Enlisting extends AbstractDataSource {

        private final TransactionalDriver driver = new TransactionalDriver();
        private final XADataSource resource;
        private final String name;
        private final String password;

        Enlisting(XADataSource resource, String name, String password) {
            this.resource = resource;
            this.name = name;
            this.password = password;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return getConnection(name, password);
        }

        @Override
        public Connection getConnection(String username, String secret) throws SQLException {
            var properties = new Properties();
            properties.put(TransactionalDriver.XADataSource, resource);
            properties.put(TransactionalDriver.userName, username);
            properties.put(TransactionalDriver.password, secret);
            return driver.connect(TransactionalDriver.arjunaDriver + "rows", properties);
        }
    }
}
