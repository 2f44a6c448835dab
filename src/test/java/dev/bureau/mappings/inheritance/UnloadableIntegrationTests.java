package dev.bureau.mappings.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows with a collection that the mapping cannot load.
class UnloadableIntegrationTests {

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void editsAndDeletesRowsWithoutTheCollection(World.Database database) {
        try (var world = World.start(database, getClass().getPackageName(), Map.of())) {
            var dam = world.add(Litters.Stock.class, Mapping.byPath("name", "Dam"));
            var puppy =
                    world.add(
                            Litters.Puppy.class,
                            Mapping.byPath("name", "Puppy", "basket", "A", "dam", dam));
            var model = world.model(Litters.Stock.class);
            var seen = world.store().find(model, dam.id(), World.root()).orElseThrow();
            assertThat(seen.writable()).contains("name", "sire").doesNotContain("litter");
            assertThat(world.change(model, seen, Mapping.byPath("name", "Queen")))
                    .isInstanceOf(Outcome.Saved.class);
            var kind = world.model(Litters.Puppy.class);
            var young = world.store().find(kind, puppy.id(), World.root()).orElseThrow();
            assertThat(young.values().get("dam")).hasToString("Reference[id=1, label=Queen]");
            assertThat(world.change(kind, young, Mapping.byPath("basket", "B")))
                    .isInstanceOf(Outcome.Saved.class);
            for (var id : List.of(puppy.id(), dam.id())) {
                var gone =
                        world.store()
                                .delete(
                                        model,
                                        new Selection.Rows(List.of(id)),
                                        World.root(),
                                        Locale.ENGLISH);
                assertThat(gone.failures()).isEmpty();
            }
        }
    }
}
