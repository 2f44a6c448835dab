package dev.bureau.schema;

import java.util.List;
import java.util.Optional;

/// Where an entity stands among the entities that it extends and that extend it. Mapped
/// superclasses and plain classes in between do not count.
///
/// @param parent the nearest entity that it extends
/// @param subtypes every entity that extends it, directly or not
/// @param mark by what rows of exactly this entity are told from those of the others
public record Lineage(Optional<Class<?>> parent, List<Class<?>> subtypes, Mark mark) {

    public Lineage {
        subtypes = List.copyOf(subtypes);
    }

    /// What the discriminator of a row holds.
    public enum Mark {
        /// A value of its own.
        VALUE,
        /// Nothing: `@DiscriminatorValue("null")`.
        NOTHING,
        /// Whatever no other entity claims: `@DiscriminatorValue("not null")`.
        ANYTHING
    }
}
