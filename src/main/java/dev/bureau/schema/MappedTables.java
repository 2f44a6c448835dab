package dev.bureau.schema;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/// Keeps what Hibernate knows of tables only while it starts: unique keys, defaults and checks of
/// columns, whether annotations or a mapping file told of them. Hibernate finds it on the class
/// path.
public final class MappedTables implements Integrator {

    private static final Map<String, Map<String, TableFacts>> FACTORIES = new ConcurrentHashMap<>();

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        FACTORIES.put(
                factory.getUuid(),
                metadata.getEntityBindings().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        PersistentClass::getEntityName,
                                        entity -> new TableReader(entity).read())));
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        FACTORIES.remove(factory.getUuid());
    }

    /// The facts of an entity's tables; none of an entity that the factory does not know.
    ///
    /// @param type the entity class
    public static TableFacts of(SessionFactoryImplementor factory, Class<?> type) {
        var entities = FACTORIES.getOrDefault(factory.getUuid(), Map.of());
        return Optional.ofNullable(entities.get(type.getName())).orElse(TableFacts.NONE);
    }
}
