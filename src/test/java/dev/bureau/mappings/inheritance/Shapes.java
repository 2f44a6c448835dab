package dev.bureau.mappings.inheritance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table per class under a concrete root, with a relation to many of any type.
final class Shapes {

    private Shapes() {}

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Shape {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @Nullable Long id;

        String name = "";
        @Nullable String colour;
    }

    @Entity
    static class Circle extends Shape {
        double radius;
    }

    @Entity
    static class Square extends Shape {
        @Nullable Integer side;
    }

    @Entity
    static class Drawing {
        @Id @GeneratedValue @Nullable Long id;
        String title = "";

        @ManyToMany Set<Shape> shapes = new HashSet<>();

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Shape frame;
    }
}
