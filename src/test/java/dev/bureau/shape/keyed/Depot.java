package dev.bureau.shape.keyed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entities of which there are many rows, with keys of all kinds.
final class Depot {

    private Depot() {}

    /// A row whose key was made by chance, or by the clock.
    @Entity(name = "Parcel")
    static class Parcel {
        @Id @Nullable UUID id;

        int weight;

        @Nullable String color;
    }

    /// A row whose key is a text.
    @Entity(name = "Ticket")
    static class Ticket {
        @Id @Nullable String code;

        int weight;

        @Nullable String color;
    }

    /// A row with a key of two columns, the first of which says little.
    @Entity(name = "Leg")
    @IdClass(LegKey.class)
    static class Leg {
        @Id @Nullable String line;

        @Id @Nullable Integer stop;

        int weight;

        @Nullable String color;
    }

    /// The key of a leg.
    record LegKey(@Nullable String line, @Nullable Integer stop) implements Serializable {}
}
