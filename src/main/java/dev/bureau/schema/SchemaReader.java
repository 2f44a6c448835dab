package dev.bureau.schema;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
            return read(readers(factory, validation.getValidator()));
        } catch (NoProviderFoundException absent) {
            return read(readers(factory, new ConstraintSource(type -> List.of())));
        }
    }

    private static List<EntitySchema> read(List<Supplier<EntitySchema>> readers) {
        return readers.stream().map(Supplier::get).toList();
    }

    /// What reads the picture of each entity, ordered by entity name: on any thread, and several at
    /// once.
    ///
    /// @param factory made by Hibernate
    /// @param validator whose constraints are read
    public static List<Supplier<EntitySchema>> readers(
            EntityManagerFactory factory, Validator validator) {
        return readers(factory, ConstraintSource.of(validator));
    }

    private static List<Supplier<EntitySchema>> readers(
            EntityManagerFactory factory, ConstraintSource constraints) {
        var hibernate = factory.unwrap(SessionFactoryImplementor.class);
        return factory.getMetamodel().getEntities().stream()
                .filter(SchemaReader::hasClass)
                .filter(type -> !CountedVersions.ready(type.getJavaType()))
                .sorted(Comparator.comparing(EntityType::getName))
                .<Supplier<EntitySchema>>map(
                        type -> () -> new EntityReader(type, hibernate, constraints).read())
                .toList();
    }

    /// Entities that are only maps, declared in XML, have no class of their own.
    private static boolean hasClass(EntityType<?> type) {
        return type.getJavaType() != null && type.getJavaType() != Map.class;
    }
}
