package lodgers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A schema for each tenant, told by a header of the request; outside of requests there is none.
@SpringBootApplication
public class Lodgers {
    public static void main(String[] arguments) {
        SpringApplication.run(Lodgers.class, arguments);
    }

    @Bean
    HibernatePropertiesCustomizer tenants(DataSource source) {
        var sql = JdbcClient.create(source);
        for (var tenant : new String[] {"north", "south"}) {
            sql.sql("create schema " + tenant).update();
            sql.sql("create table " + tenant + ".lodger (id bigint primary key, name varchar(255))")
                    .update();
            sql.sql("insert into " + tenant + ".lodger values (1, 'from the " + tenant + "')")
                    .update();
        }
        return properties ->
                properties.putAll(
                        Map.of(
                                "hibernate.multi_tenant_connection_provider", new Schemas(source),
                                "hibernate.tenant_identifier_resolver", new Header()));
    }

    @Entity(name = "Lodger")
    static class Lodger {
        @Id Long id;
        String name;
    }

    static class Header implements CurrentTenantIdentifierResolver<String> {
        @Override
        public String resolveCurrentTenantIdentifier() {
            return RequestContextHolder.getRequestAttributes()
                                    instanceof ServletRequestAttributes request
                            && request.getRequest().getHeader("Tenant") != null
                    ? request.getRequest().getHeader("Tenant")
                    : "public";
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return false;
        }
    }

    record Schemas(DataSource source) implements MultiTenantConnectionProvider<String> {
        @Override
        public Connection getAnyConnection() throws SQLException {
            return source.getConnection();
        }

        @Override
        public void releaseAnyConnection(Connection connection) throws SQLException {
            connection.close();
        }

        @Override
        public Connection getConnection(String tenant) throws SQLException {
            var connection = source.getConnection();
            connection.setSchema(tenant.toUpperCase(java.util.Locale.ROOT));
            return connection;
        }

        @Override
        public void releaseConnection(String tenant, Connection connection) throws SQLException {
            connection.setSchema("PUBLIC");
            connection.close();
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return false;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
