package dev.bureau.mappings.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Kinds of jobs, a table for each, for crews that have two columns as their key.
final class Repairs {

    private Repairs() {}

    @Entity(name = "Crew")
    @IdClass(CrewKey.class)
    static class Crew {
        @Id @Nullable Integer number;
        @Id @Nullable String town;
        @Nullable String chief;
    }

    static final class CrewKey implements Serializable {
        @Nullable Integer number;
        @Nullable String town;

        @Override
        public boolean equals(Object other) {
            return other instanceof CrewKey key
                    && Objects.equals(key.number, number)
                    && Objects.equals(key.town, town);
        }

        @Override
        public int hashCode() {
            return Objects.hash(number, town);
        }
    }

    @Entity(name = "Repair")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Repair {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String subject;
        @ManyToOne @Nullable Crew crew;
    }

    @Entity(name = "RoofRepair")
    static class RoofRepair extends Repair {
        @Nullable Integer height;
    }
}
