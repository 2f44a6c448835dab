package dev.bureau.mappings.inheritance;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Hierarchies of every kind.
class InheritanceMappingsIntegrationTests extends MappingTours {

    InheritanceMappingsIntegrationTests() {
        super("inheritance");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("inheritance-single-table", Vehicles.Truck.class)
                        .row("name", "Actros", "wheels", 6, "loadTons", 18.5)
                        .row("name", "Atego", "wheels", 4)
                        .change("loadTons", 7.5)
                        .pickedBy(Vehicles.Booking.class, "vehicle", "customer", "Ana"),
                Mapping.of("inheritance-concrete-parent", Vehicles.Car.class)
                        .row("name", "Panda", "wheels", 4, "doors", 3)
                        .row("name", "Golf", "wheels", 4, "doors", 5, "convertible", true)
                        .change("doors", 4, "convertible", true)
                        .pickedBy(Vehicles.Booking.class, "replacement", "customer", "Ben"),
                Mapping.of("inheritance-levels", Vehicles.SportsCar.class)
                        .row("name", "Spider", "wheels", 4, "doors", 2, "topSpeed", 240)
                        .row("name", "Roadster", "wheels", 4, "doors", 2, "topSpeed", 220)
                        .change("name", "Spyder", "topSpeed", 250)
                        .pickedBy(Vehicles.Booking.class, "vehicle", "customer", "Cleo"),
                Mapping.of("inheritance-joined", Payments.CardPayment.class)
                        .row("amount", new BigDecimal("12.50"), "holder", "Ana", "lastDigits", 1234)
                        .row("amount", new BigDecimal("8.00"), "holder", "Ben")
                        .change("amount", new BigDecimal("13.00"), "holder", "Anna")
                        .pickedBy(Payments.Invoice.class, "payment", "number", "2026-1"),
                Mapping.of("inheritance-abstract-middle", Payments.Transfer.class)
                        .row("amount", BigDecimal.TEN, "bank", "First", "iban", "DE02")
                        .row("amount", BigDecimal.ONE, "bank", "Second", "iban", "DE03")
                        .change("bank", "Third", "iban", "DE04")
                        .pickedBy(Payments.Invoice.class, "payment", "number", "2026-2"),
                Mapping.of("inheritance-table-per-class", Shapes.Circle.class)
                        .row("name", "Sun", "colour", "yellow", "radius", 7.25)
                        .row("name", "Moon", "radius", 2.0)
                        .change("name", "Star", "radius", 9.5)
                        .pickedBy(Shapes.Drawing.class, "shapes", "title", "Sky"),
                Mapping.of("inheritance-table-per-class-root", Shapes.Shape.class)
                        .row("name", "Blob", "colour", "red")
                        .row("name", "Smudge")
                        .change("colour", "blue")
                        .pickedBy(Shapes.Drawing.class, "frame", "title", "Frame"),
                Mapping.of("inheritance-secondary-table", Assets.Machine.class)
                        .row(
                                "label",
                                "Lathe",
                                "price",
                                new BigDecimal("900.00"),
                                "power",
                                3,
                                "serviced",
                                LocalDate.of(2026, 1, 2))
                        .row("label", "Drill", "bought", LocalDate.of(2025, 5, 1))
                        .change("power", 4, "serviced", LocalDate.of(2026, 2, 3)),
                Mapping.of("inheritance-unmapped-middle", Assets.Furniture.class)
                        .row("label", "Desk", "room", "12")
                        .row("label", "Chair", "room", "14")
                        .change("room", "15"),
                Mapping.of("inheritance-number-discriminator", Assets.Asset.class)
                        .row("label", "Thing", "bought", LocalDate.of(2024, 4, 4))
                        .row("label", "Other thing")
                        .change("label", "Item"),
                Mapping.of("inheritance-char-discriminator", Animals.Cat.class)
                        .row("tag", "c/1", "name", "Minka", "indoor", true)
                        .row("tag", "c 2", "name", "Tom")
                        .change("name", "Tiger"),
                Mapping.of("inheritance-discriminator-attribute", Animals.Animal.class)
                        .row("tag", "a-1", "name", "Newt")
                        .row("tag", "a-2", "name", "Owl")
                        .change("name", "Eagle owl"),
                Mapping.of("inheritance-discriminator-formula", Readings.WaterReading.class)
                        .row("meter", "W1", "flow", 10)
                        .row("meter", "W2", "flow", 20)
                        .change("flow", 30),
                Mapping.of("inheritance-self-reference", Creatures.Hound.class)
                        .row(
                                "description",
                                "Rex",
                                "breed",
                                "Collie",
                                "mother",
                                Mapping.other(Creatures.Mammal.class, "description", "Lassie"))
                        .row("description", "Bello", "pregnant", true)
                        .change("breed", "Pug"));
    }
}
