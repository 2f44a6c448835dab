package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.keys.DerivedKeys.Author;
import dev.bureau.mappings.keys.DerivedKeys.Biography;
import dev.bureau.mappings.keys.DerivedKeys.Citizen;
import dev.bureau.mappings.keys.DerivedKeys.Crew;
import dev.bureau.mappings.keys.DerivedKeys.Employee;
import dev.bureau.mappings.keys.DerivedKeys.History4A;
import dev.bureau.mappings.keys.DerivedKeys.Leaflet;
import dev.bureau.mappings.keys.DerivedKeys.Portrait;
import dev.bureau.mappings.keys.DerivedKeys.Remark;
import dev.bureau.mappings.keys.DerivedKeys.Shelf;
import dev.bureau.mappings.keys.DerivedKeys.Staff;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Keys that come from related rows: the examples of Jakarta Persistence, section 2.4.1.3, and
/// more.
class DerivedKeyMappingsIntegrationTests extends MappingTours {

    private static final AtomicLong NUMBERS = new AtomicLong();

    DerivedKeyMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(children(), histories(), shared()).flatMap(some -> some);
    }

    private static Stream<Mapping> children() {
        return Stream.of(
                child("key-derived-1a", DerivedKeys.Child1A.class, employee())
                        .pickedBy(Shelf.class, "child1A"),
                child("key-derived-2a", DerivedKeys.Child2A.class, staff()),
                child("key-derived-3a", DerivedKeys.Child3A.class, crew())
                        .pickedBy(Shelf.class, "child3A"),
                embedded("key-derived-1b", DerivedKeys.Child1B.class, employee()),
                embedded("key-derived-2b", DerivedKeys.Child2B.class, staff())
                        .pickedBy(Shelf.class, "child2B"),
                embedded("key-derived-3b", DerivedKeys.Child3B.class, crew()));
    }

    private static Mapping child(String name, Class<?> entity, Mapping.Made parent) {
        return of(name, entity)
                .row("name", "Joe", "parent", parent, "title", "One")
                .row("name", "Joe", "parent", parent, "title", "Two")
                .change("title", "Three");
    }

    private static Mapping embedded(String name, Class<?> entity, Mapping.Made parent) {
        return of(name, entity)
                .row("id.name", "Joe", "parent", parent, "title", "One")
                .row("id.name", "Joe", "parent", parent, "title", "Two")
                .change("title", "Three");
    }

    private static Stream<Mapping> histories() {
        return Stream.of(
                history("key-derived-4a", History4A.class, citizen())
                        .pickedBy(Shelf.class, "history4A"),
                history("key-derived-4b", DerivedKeys.History4B.class, citizen())
                        .pickedBy(Shelf.class, "history4B"),
                history("key-derived-5a", DerivedKeys.History5A.class, staff())
                        .pickedBy(Shelf.class, "history5A"),
                history("key-derived-5b", DerivedKeys.History5B.class, staff()),
                history("key-derived-6a", DerivedKeys.History6A.class, crew()),
                history("key-derived-6b", DerivedKeys.History6B.class, crew())
                        .pickedBy(Shelf.class, "history6B"));
    }

    private static Mapping history(String name, Class<?> entity, Mapping.Made patient) {
        return of(name, entity)
                .row("patient", patient, "title", "One")
                .row("patient", patient, "title", "Two")
                .change("title", "Three");
    }

    private static Stream<Mapping> shared() {
        return Stream.of(
                of("key-derived-chain", Remark.class)
                        .row("history", history(), "title", "One")
                        .row("history", history(), "title", "Two")
                        .change("title", "Three"),
                of("key-maps-id", Biography.class)
                        .row("author", author(), "title", "One")
                        .row("author", author(), "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Shelf.class, "biography"),
                of("key-join-column", Portrait.class)
                        .row("author", author(), "title", "One")
                        .row("author", author(), "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Shelf.class, "portrait"),
                of("key-secondary-table", Leaflet.class)
                        .row("number", 1L, "title", "One", "body", "Once")
                        .row("number", 2L, "title", "Two", "body", "Twice")
                        .change("body", "Thrice"),
                of("key-secondary-table-composite", DerivedKeys.Folder.class)
                        .row("key.shelf", "A", "key.number", 1, "title", "One", "body", "Once")
                        .row("key.shelf", "A", "key.number", 2, "title", "Two", "body", "Twice")
                        .change("body", "Thrice"));
    }

    private static Mapping.Made employee() {
        return world -> world.add(Employee.class, Map.of("id", NUMBERS.incrementAndGet()));
    }

    private static Mapping.Made staff() {
        return world -> world.add(Staff.class, Map.of("first", "Ann/a", "last", some()));
    }

    private static Mapping.Made crew() {
        return world -> world.add(Crew.class, Map.of("key.first", "Ann/a", "key.last", some()));
    }

    private static Mapping.Made citizen() {
        return world -> world.add(Citizen.class, Map.of("ssn", "1/" + some()));
    }

    private static Mapping.Made history() {
        return world ->
                world.add(History4A.class, Map.of("patient", citizen(), "title", "History"));
    }

    private static Mapping.Made author() {
        return other(Author.class, "title", "Author");
    }

    private static String some() {
        return UUID.randomUUID().toString();
    }
}
