package replica;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Transactions that only read are answered by a replica, which takes no changes.
@SpringBootApplication
public class Replica {
    public static void main(String[] arguments) {
        SpringApplication.run(Replica.class, arguments);
    }

    @Bean
    DataSource dataSource(Uses uses) {
        var primary =
                DataSourceBuilder.create().url("jdbc:h2:mem:replica;DB_CLOSE_DELAY=-1").build();
        var routing =
                new AbstractRoutingDataSource() {
                    @Override
                    protected Object determineCurrentLookupKey() {
                        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
                    }
                };
        routing.setTargetDataSources(Map.of(false, primary, true, new Copy(primary, uses)));
        routing.setDefaultTargetDataSource(primary);
        routing.afterPropertiesSet();
        return new LazyConnectionDataSourceProxy(routing);
    }

    @Bean
    Uses uses() {
        return new Uses();
    }

    @Entity
    static class Measurement {
        @Id Long id;
        double reading;
    }

    static class Uses {
        private final AtomicInteger ofTheCopy = new AtomicInteger();

        int ofTheCopy() {
            return ofTheCopy.get();
        }
    }

    /// Stands for a replica: the same rows, but nothing may be written.
    static class Copy extends DelegatingDataSource {
        private final Uses uses;

        Copy(DataSource source, Uses uses) {
            super(source);
            this.uses = uses;
        }

        @Override
        public Connection getConnection() throws SQLException {
            uses.ofTheCopy.incrementAndGet();
            var connection = super.getConnection();
            return (Connection)
                    java.lang.reflect.Proxy.newProxyInstance(
                            Copy.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (arguments != null
                                        && arguments.length > 0
                                        && arguments[0] instanceof String sql
                                        && sql.matches(
                                                "(?is)\\s*(insert|update|delete|create).*")) {
                                    throw new SQLException("the replica takes no changes: " + sql);
                                }
                                return method.invoke(connection, arguments);
                            });
        }
    }
}
