package dev.bureau.mappings.plain;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.Tour;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A database that nothing here was written for.
class OtherDatabasesIntegrationTests {

    @Test
    void goesTheWholeTourOnHsqldb() {
        var properties = Map.of("spring.datasource.url", "jdbc:hsqldb:mem:" + UUID.randomUUID());
        var mapping =
                Mapping.of("plain", Track.class)
                        .row("title", "Blue", "seconds", 5)
                        .row("title", "Red", "seconds", 9)
                        .change("title", "Green")
                        .pickedBy(Track.Play.class, "track");
        try (var world = World.start(Database.H2, Track.class.getPackageName(), properties)) {
            new Tour(world, mapping).go();
        }
    }
}
