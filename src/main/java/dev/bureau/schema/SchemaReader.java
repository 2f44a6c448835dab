package dev.bureau.schema;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// Reads what Jakarta Persistence, Hibernate and Bean Validation know of an application's entities.
///
/// ```java
/// List<EntitySchema> schemas = SchemaReader.read(entityManagerFactory);
/// ```
///
/// An attribute whose type is not known becomes [Attribute.Structured]; reading never fails because
/// of one.
public final class SchemaReader {

    private SchemaReader() {}

    /// The picture of every entity, ordered by entity name, with the constraints that the default
    /// Bean Validation provider finds, if there is one.
    ///
    /// @param factory made by Hibernate
    public static List<EntitySchema> read(EntityManagerFactory factory) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return read(factory, validation.getValidator(), Runnable::run);
        } catch (NoProviderFoundException absent) {
            return read(factory, new ConstraintSource(type -> List.of()), Runnable::run);
        }
    }

    /// The picture of every entity, ordered by entity name.
    ///
    /// @param factory made by Hibernate
    /// @param validator whose constraints are read
    /// @param executor reads the entities, several at once if it can
    public static List<EntitySchema> read(
            EntityManagerFactory factory, Validator validator, Executor executor) {
        return read(factory, ConstraintSource.of(validator), executor);
    }

    private static List<EntitySchema> read(
            EntityManagerFactory factory, ConstraintSource constraints, Executor executor) {
        var hibernate = factory.unwrap(SessionFactoryImplementor.class);
        var readers =
                factory.getMetamodel().getEntities().stream()
                        .filter(SchemaReader::hasClass)
                        .map(type ->
                                new FutureTask<>(() ->
                                        new EntityReader(type, hibernate, constraints).read()))
                        .toList();
        readers.forEach(executor::execute);
        return readers.stream()
                .map(SchemaReader::result)
                .sorted(Comparator.comparing(EntitySchema::name))
                .toList();
    }

    private static EntitySchema result(Future<EntitySchema> reader) {
        try {
            return reader.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the entities were read", e);
        }
    }

    /// Entities that are only maps, declared in XML, have no class of their own.
    private static boolean hasClass(EntityType<?> type) {
        return type.getJavaType() != null && type.getJavaType() != Map.class;
    }
}
