package dev.bureau.mappings.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.mappings.World;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Collections that Hibernate reads and does not store.
class MirrorsIntegrationTests {

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void childrenAreStoredByTheRelationThatTheCollectionMirrors(World.Database database) {
        try (var world = World.start(database, getClass().getPackageName(), Map.of())) {
            var gallery = world.add(Galleries.Gallery.class, Map.of("name", "East"));
            var values = Map.of("name", new Edit.Value(null, "Sea"));
            var child = new Edit(Edit.Kind.ADD, "Picture", "", values, Map.of());
            var edit =
                    new Edit(
                            Edit.Kind.CHANGE,
                            "Gallery",
                            gallery.id(),
                            Map.of(),
                            Map.of("pictures", List.of(child)));
            assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                    .isInstanceOf(Outcome.Saved.class);
            assertThat(row(world, gallery).children().get("pictures"))
                    .extracting(Snapshot::label)
                    .containsExactly("Sea");
        }
    }

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void whatNothingStoresIsOnlyShown(World.Database database) {
        try (var world = World.start(database, getClass().getPackageName(), Map.of())) {
            var gallery = world.add(Galleries.Gallery.class, Map.of("name", "East"));
            var picture = world.add(Galleries.Picture.class, Map.of("name", "Sea"));
            world.sql(
                    "insert into gallery_mark (gallery_id, marks) values (%s, 'old')"
                            .formatted(gallery.id()));
            world.sql(
                    "insert into gallery_copy (gallery_id, copies_id) values (%s, %s)"
                            .formatted(gallery.id(), picture.id()));
            assertThat(row(world, gallery).writable())
                    .contains("name")
                    .doesNotContain("marks", "copies");
            assertThat(row(world, gallery).values().get("marks")).asString().contains("old");
            assertThat(row(world, gallery).values().get("copies")).asString().contains("Sea");
        }
    }

    private static Snapshot row(World world, Reference reference) {
        var model = world.model(Galleries.Gallery.class);
        return world.store().find(model, reference.id(), World.root()).orElseThrow();
    }
}
