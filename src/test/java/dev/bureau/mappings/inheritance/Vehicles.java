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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One table with a discriminator column of text, under an abstract root; a concrete entity that
/// another one extends; and rows that refer to any of them.
final class Vehicles {

    private Vehicles() {}

    @Entity(name = "Vehicle")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind_of_vehicle", length = 20)
    abstract static class Vehicle {

        @Id @GeneratedValue @Nullable Long id;

        @NotBlank String name = "";

        int wheels;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Fleet fleet;
    }

    @Entity(name = "Car")
    @DiscriminatorValue("CAR")
    static class Car extends Vehicle {
        @Nullable Integer doors;
        boolean convertible;
    }

    @Entity(name = "SportsCar")
    static class SportsCar extends Car {
        @Nullable Integer topSpeed;
    }

    @Entity(name = "Truck")
    @DiscriminatorValue("TRUCK")
    static class Truck extends Vehicle {
        @Nullable Double loadTons;
    }

    /// Has vehicles of any type as children.
    @Entity(name = "Fleet")
    static class Fleet {

        @Id @GeneratedValue @Nullable Long id;

        String name = "";

        @OneToMany(mappedBy = "fleet", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Vehicle> vehicles = new ArrayList<>();
    }

    /// Refers to a vehicle of any type, and to one that must be a car.
    @Entity(name = "Booking")
    static class Booking {

        @Id @GeneratedValue @Nullable Long id;

        String customer = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Vehicle vehicle;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Car replacement;
    }
}
