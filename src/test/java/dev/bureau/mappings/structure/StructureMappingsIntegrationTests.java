package dev.bureau.mappings.structure;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/// Collections of values, embeddables, and relations of every shape.
class StructureMappingsIntegrationTests extends MappingTours {

    StructureMappingsIntegrationTests() {
        super("structure");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(basics(), embeddables(), maps());
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

    private static Object guide(World world, String name) {
        return Mapping.other(Atlas.Guide.class, "name", name).apply(world);
    }
}
