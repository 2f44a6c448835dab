package dev.bureau.mappings.practice;

import static dev.bureau.mappings.Mapping.byPath;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.schema.Element;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Shapes that grown applications have.
class PracticeMappingsIntegrationTests extends MappingTours {

    private static final UUID DEVICE = UUID.fromString("6b3f6f0e-54a5-4b6a-9a3f-0f5e0a1c2d3e");

    PracticeMappingsIntegrationTests() {
        super("practice");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                eagerChildren(),
                sharedKey(),
                strictConverter(),
                lockedRoot(),
                sharedTable(),
                superclassColumn(),
                links());
    }

    private static Mapping eagerChildren() {
        var day = LocalDate.of(2026, 3, 1);
        var gathering = Mapping.other(Gatherings.Gathering.class, "held", day);
        return Mapping.of("practice-eager-children", Gatherings.Presence.class)
                .row("gathering", gathering, "guest", "Ana")
                .row("gathering", gathering, "guest", "Ben")
                .change("guest", "Anna");
    }

    private static Mapping sharedKey() {
        return Mapping.of("practice-key-by-class", Measures.Reading.class)
                .row("device", DEVICE, "series", 7, "taken", 1_700L, "amount", 2.5)
                .row("device", DEVICE, "series", 7, "taken", 1_800L, "amount", 2.75)
                .change("amount", 3.5);
    }

    private static Mapping strictConverter() {
        return Mapping.of("practice-converter-strict", Measures.Gauge.class)
                .row("name", "Boiler", "units", List.of("bar", "psi"))
                .row("name", "Tank", "units", List.of("l"))
                .change("units", List.of("bar"));
    }

    private static Mapping lockedRoot() {
        var crew = Mapping.other(Repairs.Crew.class, "number", 7, "town", "Ulm", "chief", "Eva");
        return Mapping.of("practice-root-of-tables", Repairs.Repair.class)
                .row("subject", "Door", "crew", crew)
                .row("subject", "Lock")
                .change("subject", "Gate");
    }

    private static Mapping links() {
        return Mapping.of("practice-uri", Links.Link.class)
                .row("name", "Shop", "address", URI.create("https://shop.example/a?b=c"))
                .row("name", "Mail", "address", URI.create("mailto:ana@shop.example"))
                .change("address", URI.create("https://shop.example/d"));
    }

    private static Mapping superclassColumn() {
        var trail = Mapping.other(Guides.Trail.class, "name", "Ridge");
        return Mapping.of("practice-superclass-column", Guides.Guide.class)
                .row("badge", "G-1", "tongue", "de", "trails", chosen(trail))
                .row("badge", "G-2", "tongue", "fr")
                .change("tongue", "it");
    }

    private static Mapping.Made chosen(Mapping.Made row) {
        return world -> Set.of(row.apply(world));
    }

    private static Mapping sharedTable() {
        return Mapping.of("practice-shared-table", Ballots.District.class)
                .row("name", "North")
                .row("name", "South")
                .change("name", "West");
    }

    @ParameterizedTest
    @EnumSource
    void onlyShowsACollectionWhoseTableNeedsMore(World.Database database) {
        var world = world(database);
        var model = world.model(Ballots.District.class);
        var district = world.add(Ballots.District.class, byPath("name", "East"));
        world.add(Ballots.Voter.class, byPath("name", "Ada", "district", district));

        var row = world.store().find(model, district.id(), World.root()).orElseThrow();

        assertThat(row.values().get("voters")).isEqualTo(List.of(Element.of("Ada")));
        assertThat(row.writable()).contains("name").doesNotContain("voters");
    }

    @ParameterizedTest
    @EnumSource
    void addsNoChildWhereAnotherParentIsDemandedToo(World.Database database) {
        var world = world(database);
        var model = world.model(Ballots.District.class);
        var id = world.add(Ballots.District.class, byPath("name", "Centre")).id();
        var urn = world.add(Ballots.Urn.class, byPath("name", "Hall")).id();

        var row = world.store().find(model, id, World.root()).orElseThrow();
        assertThat(row.operations()).contains("papers:delete").doesNotContain("papers:add");
        assertThat(papers(world, model.name(), id)).isInstanceOf(Outcome.Refused.class);
        assertThat(papers(world, world.model(Ballots.Urn.class).name(), urn))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static Outcome papers(World world, String parent, String id) {
        var typed = Map.of("choice", new Edit.Value(null, "Blue"));
        var paper =
                new Edit(
                        Edit.Kind.ADD,
                        world.model(Ballots.Paper.class).name(),
                        "",
                        typed,
                        Map.of());
        var children = Map.of("papers", List.of(paper));
        var edit = new Edit(Edit.Kind.CHANGE, parent, id, Map.of(), children);
        return world.store().save(edit, World.root(), Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheClassDropsARow(World.Database database) {
        var world = world(database);
        var model = world.model(Ballots.Urn.class);
        var id = world.add(Ballots.Urn.class, byPath("name", "Church")).id();
        var district = world.add(Ballots.District.class, byPath("name", "Old town"));
        var seen = world.store().find(model, id, World.root()).orElseThrow();

        var outcome = world.change(model, seen, byPath("district", district));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.toString()).contains("path=district").contains("drops this value");
    }

    @ParameterizedTest
    @EnumSource
    void saysAtTheFieldThatAConverterNeedsAValue(World.Database database) {
        var world = world(database);
        var model = world.model(Measures.Gauge.class);
        var id =
                world.add(Measures.Gauge.class, byPath("name", "Oven", "units", List.of("C"))).id();
        var seen = world.store().find(model, id, World.root()).orElseThrow();

        var outcome = world.change(model, seen, byPath("units", null));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.toString()).contains("path=units").contains("must not be empty");
    }

    @ParameterizedTest
    @EnumSource
    void addsChildrenThatHaveNoHashYet(World.Database database) {
        var world = world(database);
        var model = world.model(Deliveries.Consignment.class);
        var id = world.add(Deliveries.Consignment.class, byPath("name", "Fruit")).id();

        for (var label : List.of("Pears", "Plums")) {
            var typed = Map.of("label", new Edit.Value(null, label));
            var child = new Edit(Edit.Kind.ADD, "Crate", "", typed, Map.of());
            var edit =
                    new Edit(
                            Edit.Kind.CHANGE,
                            model.name(),
                            id,
                            Map.of(),
                            Map.of("crates", List.of(child)));
            assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                    .isInstanceOf(Outcome.Saved.class);
        }

        var row = world.store().find(model, id, World.root()).orElseThrow();
        assertThat(row.children().get("crates"))
                .extracting(crate -> crate.values().get("label"))
                .containsExactlyInAnyOrder("Pears", "Plums");
    }
}
