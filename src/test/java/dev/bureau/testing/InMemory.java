package dev.bureau.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/// Entity manager factories over H2 in memory, for tests of mappings.
public final class InMemory {

    private InMemory() {}

    /// A factory with an empty database of its own; no tables are made.
    public static EntityManagerFactory of(Class<?>... classes) {
        var configuration = configuration();
        List.of(classes).forEach(configuration::managedClass);
        return configuration.createEntityManagerFactory();
    }

    /// A factory for entities that only a mapping file on the class path describes.
    public static EntityManagerFactory ofFile(String mappings) {
        var configuration = configuration();
        configuration.mappingFile(mappings);
        return configuration.createEntityManagerFactory();
    }

    private static HibernatePersistenceConfiguration configuration() {
        return new HibernatePersistenceConfiguration("mappings")
                .jdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .jdbcCredentials("sa", "");
    }
}
