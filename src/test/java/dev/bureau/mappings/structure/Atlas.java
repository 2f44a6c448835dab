package dev.bureau.mappings.structure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;

/// Entities with maps of every kind of key and value.
final class Atlas {

    private Atlas() {}

    enum Season {
        SPRING,
        SUMMER
    }

    @Entity(name = "Guide")
    static class Guide {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Embeddable
    record Grid(String letter, int place) {}

    @Embeddable
    static class Fee {
        @Column(precision = 8, scale = 2)
        BigDecimal amount;

        @Enumerated(EnumType.STRING)
        Season season;
    }

    @Entity(name = "Region")
    static class Region {
        @Id @GeneratedValue Long id;
        String name;

        @ElementCollection
        @MapKeyColumn(name = "language", length = 8)
        @Column(name = "title", nullable = false)
        Map<String, String> titles = new HashMap<>();

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        Map<Season, Integer> visitors = new HashMap<>();

        @ElementCollection Map<Grid, String> sights = new HashMap<>();

        @ElementCollection
        @CollectionTable(name = "region_rate")
        @MapKeyJoinColumn(name = "guide_id")
        Map<Guide, Integer> rates = new HashMap<>();

        @ElementCollection @SortNatural SortedMap<String, Fee> fees = new TreeMap<>();

        @ManyToMany
        @JoinTable(name = "region_leader")
        @MapKeyColumn(name = "part")
        Map<String, Guide> leaders = new HashMap<>();

        @ManyToMany
        @JoinTable(name = "region_deputy")
        @MapKeyJoinColumn(name = "chief_id")
        Map<Guide, Guide> deputies = new HashMap<>();
    }

    @Entity(name = "Journey")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Journey {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "GuidedJourney")
    static class GuidedJourney extends Journey {

        @ManyToMany
        @JoinTable(name = "journey_guide")
        @MapKeyJoinColumn(name = "region_id")
        Map<Region, Guide> guides = new HashMap<>();
    }
}
