package dev.bureau.mappings.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Joined tables told apart by a number, with a mapped superclass under an entity, a class in
/// between that is mapped in no way, a secondary table, and a mapped superclass over the root.
final class Assets {

    private Assets() {}

    @MappedSuperclass
    abstract static class Labelled {
        String label = "";
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "asset_kind", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("0")
    static class Asset extends Labelled {
        @Id @GeneratedValue @Nullable Integer id;
        @Nullable LocalDate bought;
    }

    @MappedSuperclass
    abstract static class Depreciable extends Asset {
        @Nullable BigDecimal price;
    }

    @Entity
    @DiscriminatorValue("1")
    @SecondaryTable(
            name = "machine_service",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "machine_id"))
    static class Machine extends Depreciable {
        @Nullable Integer power;

        @Column(table = "machine_service")
        @Nullable LocalDate serviced;
    }

    /// Mapped in no way.
    static class Movable extends Asset {
        @Transient int moves;
    }

    @Entity
    @DiscriminatorValue("2")
    @PrimaryKeyJoinColumn(name = "asset_id")
    static class Furniture extends Movable {
        String room = "";
    }
}
