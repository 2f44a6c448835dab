package dev.bureau.mappings.structure;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.SortNatural;

/// Entities with collections of basic values.
final class Kitchen {

    private Kitchen() {}

    enum Course {
        STARTER,
        MAIN,
        DESSERT
    }

    @Entity(name = "Dish")
    static class Dish {
        @Id @GeneratedValue Long id;

        @Column(nullable = false)
        String title = "";

        @ElementCollection List<Integer> ratings = new ArrayList<>();

        @ElementCollection
        @OrderColumn(name = "position")
        @ListIndexBase(1)
        List<String> steps = new ArrayList<>();

        @ElementCollection final Set<String> tags = new HashSet<>();

        @ElementCollection @SortNatural SortedSet<String> allergens = new TreeSet<>();

        @ElementCollection
        @Enumerated(EnumType.STRING)
        Set<Course> courses;

        @ElementCollection
        @OrderColumn(name = "place")
        String[] tools;

        @ElementCollection Set<LocalDate> cooked = new HashSet<>();

        @ElementCollection
        @Column(precision = 8, scale = 2)
        @OrderColumn
        List<BigDecimal> prices;
    }
}
