package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.keys.AssignedKeys.Basket;
import dev.bureau.mappings.keys.AssignedKeys.City;
import dev.bureau.mappings.keys.AssignedKeys.Letter;
import dev.bureau.mappings.keys.AssignedKeys.Nation;
import dev.bureau.mappings.keys.AssignedKeys.Page;
import dev.bureau.mappings.keys.AssignedKeys.Trip;
import dev.bureau.mappings.keys.AssignedKeys.Vehicle;
import dev.bureau.mappings.keys.AssignedKeys.Voucher;
import dev.bureau.mappings.keys.GeneratedKeys.Coupon;
import dev.bureau.mappings.keys.GeneratedKeys.Delivery;
import dev.bureau.mappings.keys.GeneratedKeys.Device;
import dev.bureau.mappings.keys.GeneratedKeys.Invoice;
import dev.bureau.mappings.keys.GeneratedKeys.Locker;
import dev.bureau.mappings.keys.GeneratedKeys.Ticket;
import dev.bureau.mappings.keys.GeneratedKeys.Track;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Keys that are generated, and keys that are typed or made by the row itself.
class KeyMappingsIntegrationTests extends MappingTours {

    KeyMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(generated(), assigned(), natural()).flatMap(some -> some);
    }

    private static Stream<Mapping> generated() {
        return Stream.of(
                of("key-uuid", Track.class)
                        .row("title", "Blue", "seconds", 5)
                        .row("title", "Red", "seconds", 9)
                        .change("title", "Green"),
                of("key-identity", Ticket.class)
                        .row("title", "Blue")
                        .row("title", "Red")
                        .change("title", "Green"),
                of("key-sequence", Invoice.class)
                        .row("customer", "Ada")
                        .row("customer", "Bob")
                        .change("customer", "Cleo"),
                of("key-table", Locker.class)
                        .row("place", "Cellar")
                        .row("place", "Attic")
                        .change("place", "Hall"),
                of("key-uuid-generator", Delivery.class)
                        .row("recipient", "Ada")
                        .row("recipient", "Bob")
                        .change("recipient", "Cleo"),
                of("key-uuid-text", Device.class)
                        .row("name", "Phone")
                        .row("name", "Clock")
                        .change("name", "Radio"),
                of("key-generator", Coupon.class)
                        .row("reason", "Birthday")
                        .row("reason", "Strike")
                        .change("reason", "Rain"));
    }

    private static Stream<Mapping> assigned() {
        return Stream.of(
                of("key-typed", Nation.class)
                        .row("code", "a/b ?#%&=;\"'\\~_", "title", "One")
                        .row("code", "..", "title", "Two")
                        .row("code", "add", "title", "Three")
                        .row("code", "日本 ü 😀", "title", "Four")
                        .row("code", "%2F", "title", "Five")
                        .change("title", "Six")
                        .pickedBy(City.class, "nation", "id", 77L),
                of("key-typed-versioned", City.class)
                        .row("id", 0L, "title", "One")
                        .row("id", Long.MAX_VALUE, "title", "Two")
                        .row("id", -5L, "title", "Three")
                        .change("title", "Four"),
                of("key-prepersist", Voucher.class)
                        .row("reason", "Birthday")
                        .row("reason", "Strike")
                        .row("code", "typed", "reason", "Rain")
                        .change("reason", "Snow"),
                of("key-listener", Letter.class)
                        .row("subject", "Hello")
                        .row("subject", "Goodbye")
                        .change("subject", "Again"),
                of("key-initialised", Basket.class)
                        .row("owner", "Ada")
                        .row(
                                "id",
                                UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                                "owner",
                                "Bob")
                        .change("owner", "Cleo"));
    }

    private static Stream<Mapping> natural() {
        return Stream.of(
                of("key-natural", Vehicle.class)
                        .row("plate", "B-XY 1", "colour", "red")
                        .row("plate", "B-XY 2", "colour", "blue")
                        .change("colour", "green")
                        .pickedBy(Trip.class, "vehicle"),
                of("key-natural-compound", Page.class)
                        .row("volume", "One", "number", 1, "text", "Once")
                        .row("volume", "One", "number", 2, "text", "upon")
                        .change("number", 3),
                of("key-referenced-column", Trip.class)
                        .row("title", "North", "vehicle", other(Vehicle.class, "plate", "N 1"))
                        .row("title", "South", "vehicle", other(Vehicle.class, "plate", "S 1"))
                        .change("vehicle", another()));
    }

    private static Mapping.Made another() {
        return world -> world.add(Vehicle.class, Map.of("plate", UUID.randomUUID().toString()));
    }
}
