package dev.bureau.schema;

import dev.bureau.schema.Identity.Derived;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.hibernate.id.CompositeNestedGeneratedValueGenerator;
import org.hibernate.persister.entity.EntityPersister;

/// Where the key of an entity comes from.
///
/// @param generated whether Hibernate or the database makes the whole key; parts of a composite one
///   tell for themselves
/// @param derived the columns that related rows decide on
record KeyFacts(boolean generated, List<Derived> derived) {

    static final KeyFacts NONE = new KeyFacts(false, List.of());

    static KeyFacts of(EntityType<?> type, EntityPersister mapping) {
        var generated = generated(mapping);
        var foreign = generated && mapping.getGenerator().allowAssignedIdentifiers();
        var derived = new DerivedKeys(type, mapping, generated && !foreign).read();
        return new KeyFacts(generated && derived.isEmpty(), derived);
    }

    private static boolean generated(EntityPersister mapping) {
        var generator = mapping.getGenerator();
        return !(generator instanceof CompositeNestedGeneratedValueGenerator)
                && MappingFacts.generates(generator);
    }

    /// Whether nobody types this attribute of the key.
    boolean fills(String path) {
        return generated || derived.stream().anyMatch(it -> it.part().equals(path));
    }

    /// Whether the relation decides on a part of the key.
    boolean decides(String relation) {
        return derived.stream().anyMatch(it -> it.relation().equals(relation));
    }
}
