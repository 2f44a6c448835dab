package dev.bureau.shape.keyed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
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

    /// A row with a key of two numbers, most of which have the greatest first one.
    @Entity(name = "Scan")
    @IdClass(ScanKey.class)
    static class Scan {
        @Id @Nullable Integer belt;

        @Id @Nullable Integer place;

        int weight;

        @Nullable String color;
    }

    /// The key of a scan.
    record ScanKey(@Nullable Integer belt, @Nullable Integer place) implements Serializable {}

    /// A row of one of two tables.
    @Entity(name = "Load")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Load {
        @Id @Nullable UUID id;

        int weight;

        @Nullable String color;
    }

    /// A row of the other table.
    @Entity(name = "Heavy")
    static class Heavy extends Load {
        int crew;
    }

    /// A row of a statement.
    @Entity(name = "Seen")
    @Immutable
    @Subselect("select id, weight, color from parcel")
    static class Seen {
        @Id @Nullable UUID id;

        int weight;

        @Nullable String color;
    }

    /// The key of a leg.
    record LegKey(@Nullable String line, @Nullable Integer stop) implements Serializable {}
}
