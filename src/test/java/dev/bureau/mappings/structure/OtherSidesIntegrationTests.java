package dev.bureau.mappings.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The other sides of relations in which the place or a key counts.
class OtherSidesIntegrationTests extends MappingTours {

    OtherSidesIntegrationTests() {
        super("structure");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("structure-inverse-of-list", Racks.Tape.class)
                        .row("title", "Side A")
                        .row("title", "Side B")
                        .change("title", "Side C"),
                Mapping.of("structure-inverse-of-map", Racks.Leaf.class)
                        .row("title", "One")
                        .row("title", "Two")
                        .change("title", "Three"),
                Mapping.of("structure-hub", Hubs.Hub.class)
                        .row("name", "Centre")
                        .row("name", "Edge")
                        .change("name", "Rim")
                        .pickedBy(Hubs.WheelSeven.class, "tenth", "name", "Spoke"));
    }

    @ParameterizedTest
    @EnumSource
    void putsARowAtTheEndOfTheListThatIsTheOtherSide(World.Database database) {
        var world = world(database);
        var first = world.add(Racks.Tape.class, Map.of("title", "First"));
        var cabinet =
                world.add(
                        Racks.Cabinet.class,
                        Map.of("name", "Pine", "tapes", List.of(Element.of(first))));
        var second =
                world.add(Racks.Tape.class, Map.of("title", "Second", "cabinets", Set.of(cabinet)));

        assertThat(tapes(world, cabinet)).containsExactly(first.id(), second.id());

        var model = world.model(Racks.Tape.class);
        var seen = world.store().find(model, first.id(), World.root()).orElseThrow();
        assertThat(world.change(model, seen, Map.of("cabinets", Set.of())))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(tapes(world, cabinet)).containsExactly(second.id());
    }

    private static List<String> tapes(World world, Reference cabinet) {
        var model = world.model(Racks.Cabinet.class);
        var row = world.store().find(model, cabinet.id(), World.root()).orElseThrow();
        return ((List<?>) row.values().get("tapes"))
                .stream().map(one -> ((Reference) ((Element) one).value()).id()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void leavesToTheSideWithTheKeysWhoIsInIt(World.Database database) {
        var world = world(database);
        var sheet = world.add(Racks.Leaf.class, Map.of("title", "Tax"));
        var row =
                world.add(
                        Racks.Binder.class,
                        Map.of("name", "Desk", "sheets", List.of(new Element("t", sheet))));
        var model = world.model(Racks.Leaf.class);
        var seen = world.store().find(model, sheet.id(), World.root()).orElseThrow();

        assertThat(seen.writable()).doesNotContain("binders");
        assertThat((Set<?>) seen.values().get("binders"))
                .extracting(it -> ((Reference) it).id())
                .containsExactly(row.id());
    }
}
