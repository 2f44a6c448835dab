package dev.bureau.mappings.inheritance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/// Discriminators that hold nothing, anything, or what nobody knows; and rows of hierarchies in
/// maps.
final class Tickets {

    private Tickets() {}

    /// Rows without a discriminator, with a known one, and with any other.
    @Entity(name = "Ticket")
    @DiscriminatorColumn(name = "kind_of_ticket")
    @DiscriminatorValue("null")
    static class Ticket {
        @Id @GeneratedValue @Nullable Long id;
        String title = "";
    }

    @Entity(name = "Fault")
    @DiscriminatorValue("fault")
    static class Fault extends Ticket {
        @Nullable Integer severity;
    }

    @Entity(name = "OtherTicket")
    @DiscriminatorValue("not null")
    static class OtherTicket extends Ticket {
        @Nullable String origin;
    }

    @Entity(name = "Counter")
    static class Counter {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";

        @OneToMany(mappedBy = "counter", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Visit> visits = new ArrayList<>();
    }

    /// The database deletes it with its counter.
    @Entity(name = "CounterNote")
    static class CounterNote {
        @Id @GeneratedValue @Nullable Long id;
        String words = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @OnDelete(action = OnDeleteAction.CASCADE)
        @Nullable Counter counter;
    }

    /// Every discriminator is known, or the row is broken.
    @Entity(name = "Visit")
    @DiscriminatorColumn(name = "kind_of_visit")
    abstract static class Visit {
        @Id @GeneratedValue @Nullable Long id;
        String title = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Counter counter;
    }

    @Entity(name = "ShortVisit")
    @DiscriminatorValue("short")
    static class ShortVisit extends Visit {
        @Nullable Integer minutes;
    }

    @Entity(name = "LongVisit")
    @DiscriminatorValue("long")
    static class LongVisit extends Visit {
        @Nullable Integer hours;
    }

    /// Refers to visits.
    @Entity(name = "Rating")
    static class Rating {
        @Id @GeneratedValue @Nullable Long id;
        String words = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Visit visit;

        /// Read whenever the rating is.
        @ManyToOne @Nullable Visit first;
    }

    @Entity(name = "Being")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Being {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
    }

    /// Keeps rows of its own kind in a map.
    @Entity(name = "Person")
    static class Person extends Being {
        @ManyToMany
        @JoinTable(
                name = "family",
                joinColumns = @JoinColumn(name = "one_id"),
                inverseJoinColumns = @JoinColumn(name = "other_id"))
        @MapKeyColumn(name = "relationship")
        Map<String, Person> family = new HashMap<>();

        /// The key of the other row is that of this one, and it may not be there.
        @OneToOne @PrimaryKeyJoinColumn @Nullable Passport passport;
    }

    @Entity(name = "Passport")
    static class Passport {
        @Id @Nullable Long id;
        String country = "";
    }
}
