package dev.bureau.mappings.structure;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Collections of values, embeddables, and relations of every shape.
class StructureMappingsIntegrationTests extends MappingTours {

    StructureMappingsIntegrationTests() {
        super("structure");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                        Stream.of(basics(), embeddables(), maps()),
                        Parents.mappings(),
                        Equals.mappings(),
                        Rarities.mappings(),
                        FurtherMappings.all())
                .flatMap(mappings -> mappings);
    }

    private static Mapping basics() {
        return Mapping.of("elements-basic", Kitchen.Dish.class)
                .row(
                        "title", "Soup",
                        "ratings", Values.of(3, 5),
                        "steps", Values.of("Cut", "Boil", "Cut"),
                        "tags", Values.of("hot", "quick"),
                        "allergens", Values.of("celery"),
                        "courses", Values.of(Kitchen.Course.STARTER),
                        "tools", Values.of("knife", "pot"),
                        "cooked", Values.of(LocalDate.of(2026, 1, 5)),
                        "prices", Values.of(new BigDecimal("4.50")))
                .row("title", "Cake", "steps", Values.of("Mix"), "tools", Values.of("oven"))
                .change(
                        "title", "Broth",
                        "ratings", Values.of(5),
                        "steps", Values.of("Boil", "Cut", "Serve"),
                        "tags", Values.of("clear", "hot"),
                        "tools", Values.of("pot"));
    }

    private static Mapping embeddables() {
        return Mapping.of("elements-embeddable", Contacts.Contact.class)
                .row(
                        "name", "Ana",
                        "phones", (Mapping.Made) StructureMappingsIntegrationTests::phones,
                        "stays",
                                Values.of(
                                        Values.parts(
                                                "town",
                                                "Lima",
                                                "span.since",
                                                LocalDate.of(2020, 1, 1),
                                                "span.till",
                                                null)),
                        "nicknames", Values.of(Values.parts("given", "Annie", "since", 1999)),
                        "profile.motto", "Go on",
                        "profile.languages", Values.of("de", "es"),
                        "profile.links",
                                Values.of(Values.parts("title", "Home", "address", "example.org")))
                .row("name", "Ben", "profile.languages", Values.of("fr"))
                .change(
                        "name", "Anna",
                        "phones",
                                Values.of(
                                        Values.parts(
                                                "line",
                                                Contacts.Line.HOME,
                                                "number",
                                                "77",
                                                "land",
                                                null,
                                                "listed",
                                                false)),
                        "profile.languages", Values.of("es", "pt"));
    }

    private static Object phones(World world) {
        var land = Mapping.other(Contacts.Land.class, "name", "Peru").apply(world);
        return Values.of(
                Values.parts(
                        "line",
                        Contacts.Line.MOBILE,
                        "number",
                        "123",
                        "land",
                        land,
                        "listed",
                        true));
    }

    private static Mapping maps() {
        return Mapping.of("elements-map", Atlas.Region.class)
                .row(
                        "name",
                        "North",
                        "titles",
                        Values.map("de", "Norden", "en", "North"),
                        "visitors",
                        Values.map(Atlas.Season.SUMMER, 12),
                        "sights",
                        Values.map(Values.parts("letter", "B", "place", 4), "Tower"),
                        "rates",
                        (Mapping.Made) world -> Values.map(guide(world, "Rosa"), 5),
                        "fees",
                        Values.map(
                                "car",
                                Values.parts(
                                        "amount",
                                        new BigDecimal("2.50"),
                                        "season",
                                        Atlas.Season.SPRING)),
                        "leaders",
                        (Mapping.Made) world -> Values.map("coast", guide(world, "Uwe")),
                        "deputies",
                        (Mapping.Made)
                                world -> Values.map(guide(world, "Eva"), guide(world, "Kim")))
                .row("name", "South", "titles", Values.map("en", "South"))
                .change(
                        "name",
                        "Far North",
                        "titles",
                        Values.map("de", "Hoher Norden", "fr", "Nord"),
                        "leaders",
                        (Mapping.Made)
                                world ->
                                        Values.map(
                                                "coast", guide(world, "Ida"),
                                                "hills", guide(world, "Tom")));
    }

    /// Parents and children.
    private static final class Parents {

        static Stream<Mapping> mappings() {
            return Stream.of(
                    Mapping.of("to-many-key-in-child", Market.Basket.class)
                            .row("customer", "Ana")
                            .row("customer", "Ben")
                            .change("customer", "Cleo"),
                    Mapping.of("to-many-chosen", Market.Crate.class)
                            .row("name", "Red", "bottles", members(Market.Bottle.class, "Wine"))
                            .row("name", "Blue")
                            .change("name", "Pink", "bottles", members(Market.Bottle.class, "Gin")),
                    Mapping.of("to-many-join-table", Market.Album.class)
                            .row("name", "June")
                            .row("name", "July")
                            .change("name", "May"),
                    Mapping.of("to-many-ordered", Market.Playlist.class)
                            .row("name", "Slow")
                            .row("name", "Fast")
                            .change("name", "Loud"),
                    Mapping.of("to-many-map", Market.Store.class)
                            .row("name", "East")
                            .row("name", "West")
                            .change("name", "South")
                            .pickedBy(Market.Seller.class, "store", "name", "Sue"));
        }
    }

    /// Rows that refer to each other.
    private static final class Equals {

        static Stream<Mapping> mappings() {
            return Stream.of(
                    Mapping.of("many-to-many", School.Pupil.class)
                            .row(
                                    "name",
                                    "Ana",
                                    "clubs",
                                    members(School.Club.class, "Chess"),
                                    "friends",
                                    members(School.Pupil.class, "Zoe"),
                                    "wishes",
                                    (Mapping.Made)
                                            world ->
                                                    Values.of(
                                                            club(world, "Go"), club(world, "Art")))
                            .row("name", "Ben")
                            .change("name", "Anna", "clubs", members(School.Club.class, "Swim")),
                    Mapping.of("many-to-many-inverse", School.Club.class)
                            .row("name", "Run", "pupils", members(School.Pupil.class, "Tim"))
                            .row("name", "Sing")
                            .change("name", "Ran", "pupils", Set.of()),
                    Mapping.of("one-to-one", School.Teacher.class)
                            .row("name", "Ms Sol", "room", room("A1"))
                            .row("name", "Mr Ray", "room", room("A2"))
                            .change("name", "Ms Sun", "room", room("A3"))
                            .pickedBy(School.Locker.class, "holder", "name", "Left"),
                    Mapping.of("one-to-one-inverse", School.Room.class)
                            .row("name", "B1")
                            .row("name", "B2")
                            .change("name", "B3"),
                    Mapping.of("tree", School.Topic.class)
                            .row("name", "Root")
                            .row("name", "Leaf", "parent", other(School.Topic.class, "Top"))
                            .change("name", "Stem", "parent", other(School.Topic.class, "Ground")),
                    Mapping.of("tree-owned", School.Branch.class)
                            .row("name", "Big")
                            .row("name", "Small")
                            .change("name", "Bent"));
        }

        private static Object club(World world, String name) {
            return other(School.Club.class, name).apply(world);
        }

        private static Mapping.Made room(String name) {
            return other(School.Room.class, name);
        }
    }

    /// What is seldom met.
    private static final class Rarities {

        static Stream<Mapping> mappings() {
            return Stream.of(
                    Mapping.of("relation-rare", Oddities.Ship.class)
                            .row(
                                    "name", "Argo",
                                    "cargo", other(Oddities.Barrel.class, "Oil"),
                                    "chests", members(Oddities.Chest.class, "Gold"),
                                    "lost", other(Oddities.Barrel.class, "Rum"))
                            .row("name", "Bounty")
                            .change("name", "Argos", "cargo", other(Oddities.Barrel.class, "Ale")),
                    Mapping.of("embeddables", Oddities.Voyage.class)
                            .row(
                                    "name",
                                    "Out",
                                    "start.town",
                                    "Cork",
                                    "start.port",
                                    other(Oddities.Port.class, "Cobh"),
                                    "start.geo.north",
                                    51.5,
                                    "goal.town",
                                    "Brest",
                                    "goal.geo.east",
                                    -4.5,
                                    "crew.captain",
                                    "Ann",
                                    "crew.ports",
                                    members(Oddities.Port.class, "Faro"))
                            .row("name", "Home")
                            .change(
                                    "name", "Back",
                                    "start.town", "Youghal",
                                    "start.geo.north", 51.9,
                                    "goal.street", "Quai",
                                    "crew.ports", members(Oddities.Port.class, "Vigo")));
        }
    }

    private static Mapping.Made other(Class<?> type, String name) {
        return Mapping.other(type, "name", name);
    }

    private static Mapping.Made members(Class<?> type, String... names) {
        return world -> {
            var members = new LinkedHashSet<Object>();
            for (var name : names) {
                members.add(other(type, name).apply(world));
            }
            return members;
        };
    }

    private static Object guide(World world, String name) {
        return Mapping.other(Atlas.Guide.class, "name", name).apply(world);
    }
}
