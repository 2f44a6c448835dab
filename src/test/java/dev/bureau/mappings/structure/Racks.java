package dev.bureau.mappings.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Relations to many in which the place or a key counts, and their other sides.
final class Racks {

    private Racks() {}

    @Entity(name = "Cabinet")
    static class Cabinet {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToMany
        @OrderColumn(name = "place")
        List<Tape> tapes = new ArrayList<>();
    }

    @Entity(name = "Tape")
    static class Tape {
        @Id @GeneratedValue Long id;
        String title;

        @ManyToMany(mappedBy = "tapes")
        Set<Cabinet> cabinets = new HashSet<>();
    }

    @Entity(name = "Binder")
    static class Binder {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToMany
        @MapKeyColumn(name = "tab")
        Map<String, Leaf> sheets = new HashMap<>();
    }

    @Entity(name = "Leaf")
    static class Leaf {
        @Id @GeneratedValue Long id;

        @Column(name = "heading")
        String title;

        @ManyToMany(mappedBy = "sheets")
        Set<Binder> binders = new HashSet<>();
    }
}
