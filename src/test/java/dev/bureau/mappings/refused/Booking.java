package dev.bureau.mappings.refused;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Has value objects that check what they are made of.
@Entity
class Booking {
    @Id @GeneratedValue @Nullable Long id;
    String name = "";
    @Embedded @Nullable Stay stay;
    @Embedded @Nullable Guest guest;

    @OneToMany(mappedBy = "booking", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Extra> extras = new ArrayList<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    List<Meal> meals = new ArrayList<>();

    enum Meal {
        BREAKFAST,
        DINNER
    }

    /// From a day to a later one.
    @Embeddable
    record Stay(int arrival, int departure) {
        Stay {
            if (departure < arrival) {
                throw new IllegalArgumentException("Nobody leaves before they come.");
            }
        }
    }

    /// Takes no blank word.
    @Embeddable
    record Guest(@Column(name = "guest_name") String word, @Nullable String title) {
        Guest {
            if (word == null || word.isBlank()) {
                throw new IllegalArgumentException("A guest has a name.");
            }
        }
    }

    /// A child that may be broken.
    @Entity(name = "Extra")
    static class Extra {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(20)")
        @Nullable Meal meal;

        @ManyToOne @Nullable Booking booking;
    }

    /// Loads its booking whenever it is loaded itself.
    @Entity(name = "Receipt")
    static class Receipt {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
        @ManyToOne @Nullable Booking booking;
    }

    /// Has a setter that throws.
    @Entity(name = "Room")
    @Access(AccessType.PROPERTY)
    static class Room {
        private @Nullable Long id;
        private String name = "";
        private int beds = 1;

        @Id
        @GeneratedValue
        public @Nullable Long getId() {
            return id;
        }

        public void setId(@Nullable Long id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public int getBeds() {
            return beds;
        }

        public void setBeds(int beds) {
            if (beds < 0) {
                throw new IllegalArgumentException("No room has fewer than no beds.");
            }
            this.beds = beds;
        }
    }
}
