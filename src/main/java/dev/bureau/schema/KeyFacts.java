package dev.bureau.schema;

import dev.bureau.schema.Identity.Derived;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.id.CompositeNestedGeneratedValueGenerator;
import org.hibernate.metamodel.mapping.NonAggregatedIdentifierMapping;
import org.hibernate.metamodel.mapping.internal.SingleAttributeIdentifierMapping;
import org.hibernate.persister.entity.EntityPersister;

/// Where the key of an entity comes from.
///
/// @param parts the names of the attributes that the key is made of
/// @param generated whether Hibernate or the database makes the whole key; parts of a composite one
///   tell for themselves
/// @param derived the columns that related rows decide on
record KeyFacts(Set<String> parts, boolean generated, List<Derived> derived) {

    static final KeyFacts NONE = new KeyFacts(Set.of(), false, List.of());

    static KeyFacts of(EntityType<?> type, EntityPersister mapping) {
        var generated = generated(mapping);
        var foreign = generated && mapping.getGenerator().allowAssignedIdentifiers();
        var derived = new DerivedKeys(type, mapping, generated && !foreign).read();
        return new KeyFacts(parts(mapping), generated && derived.isEmpty(), derived);
    }

    /// What Hibernate made the key of: its metamodel knows no `@Id` of a mapped superclass where an
    /// entity below that names the `@IdClass`.
    private static Set<String> parts(EntityPersister mapping) {
        var names = new HashSet<String>();
        switch (mapping.getIdentifierMapping()) {
            case SingleAttributeIdentifierMapping one -> names.add(one.getAttributeName());
            case NonAggregatedIdentifierMapping several ->
                    several.getVirtualIdEmbeddable()
                            .forEachAttributeMapping(part -> names.add(part.getAttributeName()));
            default -> {}
        }
        return names;
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
