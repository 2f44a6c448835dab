package dev.bureau.mappings.structure;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Entities with collections of embeddables, and collections inside embeddables.
final class Contacts {

    private Contacts() {}

    enum Line {
        HOME,
        WORK,
        MOBILE
    }

    @Entity(name = "Land")
    static class Land {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Embeddable
    static class Phone {
        @Enumerated(EnumType.STRING)
        Line line;

        @Column(nullable = false, length = 30)
        String number;

        @ManyToOne Land land;

        boolean listed;
    }

    @Embeddable
    record Span(LocalDate since, LocalDate till) {}

    @Embeddable
    static class Stay {
        String town;
        @Embedded Span span;

        @Override
        public boolean equals(Object other) {
            return other instanceof Stay stay
                    && Objects.equals(town, stay.town)
                    && Objects.equals(span, stay.span);
        }

        @Override
        public int hashCode() {
            return Objects.hash(town, span);
        }
    }

    @Embeddable
    record Nickname(String given, int since) {}

    @Embeddable
    static class Profile {
        String motto;

        @ElementCollection
        @CollectionTable(name = "person_language")
        Set<String> languages = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "person_link")
        @OrderColumn
        List<Link> links = new ArrayList<>();
    }

    @Embeddable
    static class Link {
        String title;
        String address;
    }

    @Entity(name = "Contact")
    static class Contact {
        @Id @GeneratedValue Long id;
        String name;

        @ElementCollection List<Phone> phones = new ArrayList<>();

        @ElementCollection Set<Stay> stays = new HashSet<>();

        @ElementCollection @OrderColumn List<Nickname> nicknames = new ArrayList<>();

        @Embedded Profile profile;
    }
}
