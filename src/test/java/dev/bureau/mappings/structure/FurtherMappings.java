package dev.bureau.mappings.structure;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.schema.Bytes;
import dev.bureau.schema.Linked;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The mappings of collections and relations that are met more seldom.
final class FurtherMappings {

    private static final AtomicInteger depots = new AtomicInteger();

    private FurtherMappings() {}

    static Stream<Mapping> all() {
        return Stream.of(
                maps(),
                childMaps(),
                lists(),
                ordered(),
                single(),
                any(),
                restricted(),
                elsewhere(),
                onion(),
                circle(),
                rivals());
    }

    private static Mapping any() {
        return Mapping.of("relation-any", Keepsakes.Keepsake.class)
                .row("name", "Ring", "of", linked(Oddities.Barrel.class, "Rum"))
                .row("name", "Coin", "of", linked(Oddities.Chest.class, "Oak"))
                .change("name", "Shell", "of", linked(Oddities.Chest.class, "Elm"));
    }

    private static Mapping.Made linked(Class<?> type, String name) {
        return world ->
                List.of(
                        new Linked(
                                type.getSimpleName(),
                                (Reference) Mapping.other(type, "name", name).apply(world)));
    }

    private static Mapping maps() {
        return Mapping.of("elements-map-keys", Harbours.Quay.class)
                .row(
                        "name", "Old",
                        "sightings", Values.map(Date.valueOf("2026-03-01"), "Whale"),
                        "dues", Values.map(Atlas.Season.SUMMER, fee("3.50", Atlas.Season.SPRING)),
                        "berths", Values.map(grid("B", 4), fee("9.00", null)),
                        "pay", later(world -> Values.map(guide(world, "Rosa"), fee("1.00", null))),
                        "marks", Values.map(7, "seven"),
                        "seals", Values.map(new UUID(1, 2), true),
                        "signals", Values.map(new Harbours.Code("A"), "Stop"),
                        "tides.heights", Values.map(LocalDate.of(2026, 3, 1), 12),
                        "bySeason",
                                later(world ->
                                        Values.map(Atlas.Season.SPRING, guide(world, "Uwe"))),
                        "byGrid", later(world -> Values.map(grid("C", 1), guide(world, "Eva"))))
                .row("name", "New", "marks", Values.map(1, "one"))
                .change(
                        "name", "Older",
                        "sightings", Values.map(Date.valueOf("2026-03-02"), "Seal"),
                        "dues", Values.map(Atlas.Season.SUMMER, fee("4.50", Atlas.Season.SUMMER)),
                        "berths",
                                Values.map(
                                        grid("B", 4),
                                        fee("8.00", null),
                                        grid("D", 1),
                                        fee("1.00", null)),
                        "signals",
                                Values.map(
                                        new Harbours.Code("A"),
                                        "Go",
                                        new Harbours.Code("B"),
                                        "Turn"),
                        "tides.heights", Values.map(LocalDate.of(2026, 3, 2), 13));
    }

    private static Mapping childMaps() {
        return Mapping.of("to-many-map-keys", Harbours.Yard.class)
                .row(
                        "name",
                        "East",
                        "sheds",
                        later(world ->
                                Values.map(
                                        guide(world, "Rosa"),
                                        other(Harbours.Shed.class, "Hay").apply(world))))
                .row("name", "West")
                .change("name", "North");
    }

    private static Mapping lists() {
        return Mapping.of("elements-list-kinds", Collectors.Collector.class)
                .row(
                        "name",
                        "Ana",
                        "nicknames",
                        Values.of("b", "a"),
                        "notes",
                        Values.of("one", "two", "one"),
                        "hints",
                        Values.of("x", "x"),
                        "lines",
                        Values.of((Object) new String[] {"a", "b"}),
                        "prints",
                        Values.of(Bytes.of(new byte[] {1, 2})),
                        "counts",
                        Values.of(3, 1),
                        "fees",
                        Values.of(fee("1.00", null)),
                        "towns",
                        Values.of("Rome", "Oslo"),
                        "waiting",
                        Values.of("Ida", "Kim"),
                        "stamps",
                        members(Collectors.Stamp.class, "Blue", "Red"),
                        "twice",
                        members(Collectors.Stamp.class, "Pink"),
                        "best",
                        later(world ->
                                Values.of(other(Collectors.Stamp.class, "Top").apply(world))))
                .row("name", "Ben", "notes", Values.of("three"))
                .change(
                        "name", "Anna",
                        "nicknames", Values.of("c", "a"),
                        "notes", Values.of("two", "one"),
                        "hints", Values.of("x", "y"),
                        "lines", Values.of(new String[] {"c"}, new String[] {"a", "b"}),
                        "counts", Values.of(1, 3, 5),
                        "stamps", members(Collectors.Stamp.class, "Green"));
    }

    private static Mapping ordered() {
        return Mapping.of("to-many-nested", Families.Survey.class)
                .row("name", "First")
                .row("name", "Second")
                .change("name", "Last");
    }

    private static Mapping single() {
        return Mapping.of("one-to-one-owned", Families.Cover.class)
                .row("name", "Red", "survey", other(Families.Survey.class, "A"))
                .row("name", "Blue", "survey", other(Families.Survey.class, "B"))
                .change("name", "Green");
    }

    private static Mapping restricted() {
        return Mapping.of("to-many-restricted", Depots.Depot.class)
                .row("name", "North", "code", "N", "zone", "n", "number", 1)
                .row("name", "South", "code", "S", "zone", "s", "number", 2)
                .change("name", "East")
                .pickedBy(Depots.Pallet.class, "origin", "name", "Flat");
    }

    private static Mapping elsewhere() {
        return Mapping.of("relation-tables", Depots.Pallet.class)
                .row(
                        "name", "Flat",
                        "home", depot("H1"),
                        "label", other(Depots.Label.class, "L1"),
                        "origin", depot("O1"),
                        "stops", later(world -> Set.of(depot("S1").apply(world))),
                        "visits", later(world -> Set.of(depot("V1").apply(world))),
                        "sheets", members(Depots.Sheet.class, "One"),
                        "lost", depot("X1"))
                .row("name", "Tall", "home", depot("H2"))
                .change(
                        "name", "Wide",
                        "home", depot("H3"),
                        "label", other(Depots.Label.class, "L2"),
                        "origin", depot("O2"),
                        "stops", later(world -> Set.of(depot("S2").apply(world))),
                        "sheets", members(Depots.Sheet.class, "Two"));
    }

    private static Mapping onion() {
        return Mapping.of("embeddables-deep", Depots.Onion.class)
                .row(
                        "name", "Red",
                        "outer.word", "o",
                        "outer.middle.word", "m",
                        "outer.middle.inner.word", "i",
                        "outer.middle.inner.label", other(Depots.Label.class, "L"),
                        "outer.spares",
                                Values.of(
                                        Values.parts(
                                                "word", "s",
                                                "inner.word", "t",
                                                "inner.label", null)))
                .row("name", "White", "outer.middle.inner.word", "w")
                .change("name", "Pink", "outer.middle.inner.word", "j", "outer.word", "p");
    }

    private static Mapping circle() {
        return Mapping.of("relation-circle", Families.Captain.class)
                .row("name", "Ann", "squad", other(Families.Squad.class, "Reds"))
                .row("name", "Bob", "squad", other(Families.Squad.class, "Blues"))
                .change("name", "Anna", "squad", other(Families.Squad.class, "Greens"))
                .pickedBy(Families.Squad.class, "captain", "name", "Whites");
    }

    private static Mapping rivals() {
        return Mapping.of("many-to-many-self", Families.Squad.class)
                .row(
                        "name", "Lions",
                        "rivals", members(Families.Squad.class, "Bears"),
                        "rivalOf", members(Families.Squad.class, "Wolves"))
                .row("name", "Tigers")
                .change(
                        "name", "Lynxes",
                        "rivals", members(Families.Squad.class, "Hawks"),
                        "rivalOf", members(Families.Squad.class, "Foxes"));
    }

    private static Mapping.Made later(Mapping.Made made) {
        return made;
    }

    private static Map<String, @Nullable Object> fee(String amount, Atlas.@Nullable Season season) {
        return Values.parts("amount", new BigDecimal(amount), "season", season);
    }

    private static Map<String, @Nullable Object> grid(String letter, int place) {
        return Values.parts("letter", letter, "place", place);
    }

    private static Mapping.Made depot(String name) {
        return world -> {
            var number = depots.incrementAndGet();
            return Mapping.other(
                            Depots.Depot.class,
                            "name",
                            name,
                            "code",
                            "D" + number,
                            "zone",
                            "d",
                            "number",
                            number)
                    .apply(world);
        };
    }

    static Mapping.Made other(Class<?> type, String name) {
        return Mapping.other(type, "name", name);
    }

    static Mapping.Made members(Class<?> type, String... names) {
        return world -> {
            var members = new LinkedHashSet<Object>();
            for (var name : names) {
                members.add(other(type, name).apply(world));
            }
            return members;
        };
    }

    private static Object guide(World world, String name) {
        return other(Atlas.Guide.class, name).apply(world);
    }
}
