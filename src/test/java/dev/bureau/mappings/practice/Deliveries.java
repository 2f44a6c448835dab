package dev.bureau.mappings.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Children in a set that cannot tell their hash before they are stored.
final class Deliveries {

    private Deliveries() {}

    @Entity(name = "Consignment")
    static class Consignment {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String name;

        @OneToMany(mappedBy = "consignment", cascade = CascadeType.ALL, orphanRemoval = true)
        Set<Crate> crates = new HashSet<>();
    }

    @Entity(name = "Crate")
    static class Crate {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String label;
        @ManyToOne @Nullable Consignment consignment;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Crate crate && Objects.requireNonNull(id).equals(crate.id);
        }

        @Override
        public int hashCode() {
            return Objects.requireNonNull(id).hashCode();
        }
    }
}
