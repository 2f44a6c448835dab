package dev.bureau.mappings.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collections that are final, null, or handed out as copies and views.
@Entity(name = "Crew")
class Crews {

    @Id @GeneratedValue private @Nullable Long id;
    private @Nullable String name;

    @ManyToMany private final Set<Sailor> sailors = new HashSet<>();
    @ManyToMany private @Nullable List<Sailor> cooks;
    @ManyToMany private List<Sailor> guests = List.of();

    List<Sailor> getSailors() {
        return sailors.stream().sorted(Comparator.comparing(sailor -> sailor.name)).toList();
    }

    List<Sailor> getCooks() {
        return cooks == null ? List.of() : new ArrayList<>(cooks);
    }

    List<Sailor> getGuests() {
        return Collections.unmodifiableList(guests);
    }

    /// One of them.
    @Entity(name = "Sailor")
    static class Sailor {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
    }

    /// Getters of a property hand out copies, and the setter takes a copy.
    @Entity(name = "Shift")
    @jakarta.persistence.Access(jakarta.persistence.AccessType.PROPERTY)
    static class Shift {
        private @Nullable Long id;
        private @Nullable String name;
        private Set<Sailor> hands = new HashSet<>();

        @Id
        @GeneratedValue
        @Nullable Long getId() {
            return id;
        }

        void setId(@Nullable Long id) {
            this.id = id;
        }

        @Nullable String getName() {
            return name;
        }

        void setName(@Nullable String name) {
            this.name = name;
        }

        @ManyToMany
        Set<Sailor> getHands() {
            return new HashSet<>(hands);
        }

        void setHands(Set<Sailor> hands) {
            this.hands = new HashSet<>(hands);
        }
    }
}
