package dev.bureau.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A database of its own for a test class, on the one PostgreSQL server of this JVM.
///
/// ```java
/// @SpringBootTest
/// @ContextConfiguration(initializers = TestDatabase.Initializer.class)
/// class StoreIntegrationTests {}
///
/// static final TestDatabase database = TestDatabase.copyOf("newsroom", Newsroom::migrate);
/// ```
public final class TestDatabase {
    private static final Map<String, TestDatabase> templates = new ConcurrentHashMap<>();
    private static final AtomicInteger count = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /// A new database without any table.
    public static TestDatabase empty() {
        return create("template0");
    }

    /// A new database with what the migration made; the migration itself runs once in this JVM for
    /// a template's name.
    public static TestDatabase copyOf(String template, Consumer<DataSource> migration) {
        var migrated = templates.computeIfAbsent(template, key -> migrate(migration));
        return create(migrated.name);
    }

    public DataSource dataSource() {
        return Server.POSTGRES.getDatabase("postgres", name);
    }

    public String jdbcUrl() {
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    public String username() {
        return "postgres";
    }

    public String password() {
        return "postgres";
    }

    /// Makes this database the one of a Spring application, for `@DynamicPropertySource`.
    public void register(DynamicPropertyRegistry registry) {
        properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", jdbcUrl(),
                "spring.datasource.username", username(),
                "spring.datasource.password", password(),
                "spring.datasource.hikari.maximum-pool-size", "6",
                "spring.datasource.hikari.minimum-idle", "1");
    }

    private static TestDatabase migrate(Consumer<DataSource> migration) {
        var template = empty();
        migration.accept(template.dataSource());
        return template;
    }

    private static TestDatabase create(String template) {
        var name = "test_" + count.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException problem) {
            throw new IllegalStateException(
                    "database: '" + name + "' could not be copied from '" + template + "'",
                    problem);
        }
        return new TestDatabase(name);
    }

    /// Gives every Spring test context an empty database, which the application migrates at its
    /// start.
    public static final class Initializer
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(empty().properties()).applyTo(context);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("max_prepared_transactions", "50")
                        .start();
            } catch (IOException problem) {
                throw new UncheckedIOException("the embedded PostgreSQL did not start", problem);
            }
        }
    }
}
