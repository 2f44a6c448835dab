package dev.bureau.mappings.structure;

import dev.bureau.mappings.structure.Atlas.Fee;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionType;
import org.hibernate.annotations.SortComparator;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.descriptor.java.LongJavaType;

/// Entities with the rarer lists and sets: sorted ones, bags with and without keys, arrays.
final class Collectors {

    private Collectors() {}

    public static final class Backwards implements Comparator<String> {
        @Override
        public int compare(String one, String other) {
            return other.compareTo(one);
        }
    }

    @Entity(name = "Stamp")
    static class Stamp implements Comparable<Stamp> {
        @Id @GeneratedValue Long id;
        String name;

        @Override
        public int compareTo(Stamp other) {
            return name.compareTo(other.name);
        }
    }

    @Entity(name = "Collector")
    static class Collector {
        @Id @GeneratedValue Long id;
        String name;

        @ElementCollection
        @SortComparator(Backwards.class)
        SortedSet<String> nicknames = new TreeSet<>(new Backwards());

        @ElementCollection
        @CollectionId(column = @Column(name = "note_id"), generator = "increment")
        @CollectionIdJavaType(LongJavaType.class)
        List<String> notes = new ArrayList<>();

        @ElementCollection Collection<String> hints = new ArrayList<>();

        @ElementCollection List<String[]> lines = new ArrayList<>();

        @ElementCollection List<byte[]> prints = new ArrayList<>();

        @ElementCollection @OrderColumn int[] counts = {};

        @ElementCollection @OrderColumn Fee[] fees = {};

        @ElementCollection
        @OrderBy("desc")
        @Bag
        List<String> towns = new ArrayList<>();

        @ManyToMany
        @JoinTable(name = "collector_stamp")
        @SortNatural
        SortedSet<Stamp> stamps = new TreeSet<>();

        @ManyToMany
        @JoinTable(name = "collector_twice")
        @CollectionId(column = @Column(name = "row_id"), generator = "increment")
        @CollectionIdJavaType(LongJavaType.class)
        Collection<Stamp> twice = new ArrayList<>();

        @ManyToMany
        @JoinTable(name = "collector_best")
        @OrderColumn
        Stamp[] best = {};

        @ElementCollection
        @CollectionType(type = LineType.class)
        Queue<String> waiting = new LinkedList<>();

        @OneToMany(mappedBy = "collector", cascade = CascadeType.ALL, orphanRemoval = true)
        @SortNatural
        SortedSet<Page> pages = new TreeSet<>();
    }

    @Entity(name = "CollectorPage")
    static class Page implements Comparable<Page> {
        @Id @GeneratedValue Long id;
        String name = "";
        @ManyToOne Collector collector;

        @Override
        public int compareTo(Page other) {
            return name.compareTo(other.name);
        }
    }
}
