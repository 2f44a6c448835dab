package dev.bureau.canary;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.domain.PredicateSpecification;

/// A hotel with guests whom only some may know of. Members of the group `desk` see neither guests
/// in disguise nor pets in secret.
final class Hotel {

    static final String DISGUISED = "CANARY-guest";

    private Hotel() {}

    @Entity(name = "Guest")
    static class Guest {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        boolean disguised;

        byte @Nullable [] scan;

        @Override
        public String toString() {
            throw new IllegalStateException("nobody may ask");
        }
    }

    @Entity(name = "Room")
    static class Room {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";
    }

    /// Is called by its guest and its room.
    @Entity(name = "Stay")
    static class Stay {
        @Id @GeneratedValue Long id;

        @ManyToOne(optional = false, fetch = FetchType.LAZY)
        Guest guest;

        @ManyToOne(optional = false)
        Room room;

        int nights;
    }

    @Entity(name = "Bill")
    static class Bill {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @ManyToOne @Nullable Stay stay;
    }

    @Entity(name = "Party")
    static class Party {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @ManyToMany @OrderColumn List<Guest> seats = new ArrayList<>();
    }

    @Entity(name = "Pet")
    @Inheritance
    abstract static class Pet {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";
    }

    @Entity(name = "Cat")
    static class Cat extends Pet {}

    @Entity(name = "Dog")
    static class Dog extends Pet {
        boolean secret;

        @ManyToOne @Nullable Kennel kennel;
    }

    /// Goes with its dogs.
    @Entity(name = "Kennel")
    static class Kennel {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @OneToMany(mappedBy = "kennel", cascade = CascadeType.ALL)
        List<Dog> dogs = new ArrayList<>();
    }

    /// A safe with keys that are never shown.
    @Entity(name = "Safe")
    static class Safe {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @ElementCollection List<Login> logins = new ArrayList<>();
        @ElementCollection List<String> tokens = new ArrayList<>();

        @Pattern(regexp = "[a-z]+", message = "must not be \"${validatedValue}\"")
        @Nullable String remark;

        byte @Nullable [] plan;

        byte @Nullable [] privateKey;

        @Convert(converter = Code.class)
        @Nullable String accessToken;

        @JdbcTypeCode(SqlTypes.JSON)
        @Nullable Map<String, String> credentials;
    }

    /// Stores words backwards.
    static final class Code implements AttributeConverter<String, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable String word) {
            return word == null ? null : new StringBuilder(word).reverse().toString();
        }

        @Override
        public @Nullable String convertToEntityAttribute(@Nullable String word) {
            return convertToDatabaseColumn(word);
        }
    }

    @Embeddable
    static class Login {
        String site;
        String password;

        Login() {}
    }

    /// Has services that the application takes for the same if they have the same name.
    @Entity(name = "Menu")
    static class Menu {
        @Id @GeneratedValue Long id;

        @Version int revision;

        @Column(nullable = false)
        String name = "";

        @Enumerated(EnumType.STRING)
        @Nullable Season season;

        @ElementCollection Set<Dish> dishes = new HashSet<>();
        @ElementCollection SortedSet<String> words = new TreeSet<>();
    }

    enum Season {
        SUMMER,
        WINTER
    }

    @Embeddable
    static class Dish {
        String name;
        int price;

        Dish() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Dish dish && dish.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /// A booking that the application checks when it is stored.
    @Entity(name = "Booking")
    static class Booking {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String name = "";

        @PrePersist
        @PreUpdate
        void check() {
            if (name.equals("full")) {
                throw new IllegalStateException("No room is left");
            }
            if (name.equals("broken")) {
                throw new UnsupportedOperationException("CANARY-internal");
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Admins {

        @Bean
        EntityAdmin<Guest> guests() {
            return new Guests();
        }

        @Bean
        EntityAdmin<Dog> dogs() {
            return new Dogs();
        }

        @Bean
        EntityAdmin<Party> parties() {
            return EntityAdmin.of(
                    Party.class,
                    party ->
                            party.list(AdminSpec.property("name"))
                                    .column("Who", it -> List.copyOf(it.seats)));
        }

        @Bean
        EntityAdmin<Safe> safes() {
            return EntityAdmin.of(
                    Safe.class,
                    safe ->
                            safe.field(AdminSpec.property("remark"), it -> it.hidden())
                                    .field(AdminSpec.property("plan"), it -> it.hidden()));
        }
    }

    private static final class Guests implements EntityAdmin<Guest> {
        @Override
        public PredicateSpecification<Guest> visibleTo(Actor actor) {
            return (guest, cb) -> actor.in("desk") ? cb.isFalse(guest.get("disguised")) : null;
        }
    }

    private static final class Dogs implements EntityAdmin<Dog> {
        @Override
        public PredicateSpecification<Dog> visibleTo(Actor actor) {
            return (dog, cb) -> actor.in("desk") ? cb.isFalse(dog.get("secret")) : null;
        }

        @Override
        public boolean allows(Actor actor, String operation, Dog dog) {
            return !dog.name.equals("Guard");
        }
    }
}
