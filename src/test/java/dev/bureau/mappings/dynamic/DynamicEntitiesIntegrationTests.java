package dev.bureau.mappings.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Entities that have no class, such as the tables of versions that Envers maps.
class DynamicEntitiesIntegrationTests extends MappingTours {

    DynamicEntitiesIntegrationTests() {
        super("dynamic");
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "spring.jpa.mapping-resources", "dev/bureau/mappings/dynamic/versions.hbm.xml");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("columns-versions", Leaflet.class)
                        .row("title", "One")
                        .row("title", "Two")
                        .change("title", "Three"));
    }

    @ParameterizedTest
    @EnumSource
    void listsNoEntityWithoutAClass(Database database) {
        assertThat(world(database).registry().every())
                .extracting(EntityModel::name)
                .contains("Leaflet")
                .noneMatch(name -> name.contains("AUD"))
                .doesNotContain("DefaultRevisionEntity");
    }

    @ParameterizedTest
    @EnumSource
    void onlyShowsWhereTheApplicationCountsVersions(Database database) {
        var world = world(database);
        var stamps = world.model(Leaflet.Stamp.class);

        assertThat(world.store().may(World.root(), stamps, Permission.VIEW)).isTrue();
        assertThat(world.store().may(World.root(), stamps, Permission.ADD)).isFalse();
        assertThat(world.store().may(World.root(), stamps, Permission.CHANGE)).isFalse();
        assertThat(world.store().may(World.root(), stamps, Permission.DELETE)).isFalse();
    }
}
