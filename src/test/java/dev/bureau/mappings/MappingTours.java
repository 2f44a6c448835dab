package dev.bureau.mappings;

import dev.bureau.mappings.World.Database;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The mappings of one package, each of which goes the whole [Tour] on every database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MappingTours {

    private final String entities;
    private final Class<?>[] sources;
    private final Map<Database, World> worlds = new EnumMap<>(Database.class);

    /// @param area the package of the entities, below this one
    /// @param sources further configuration of the application
    protected MappingTours(String area, Class<?>... sources) {
        entities = MappingTours.class.getPackageName() + "." + area;
        this.sources = sources.clone();
    }

    /// The mappings, in the order of `docs/mappings.md`.
    protected abstract Stream<Mapping> mappings();

    /// Further properties of the application.
    protected Map<String, String> properties() {
        return Map.of();
    }

    /// Those that have what the mappings need.
    protected Set<Database> databases() {
        return EnumSet.allOf(Database.class);
    }

    /// The application on this database, started when it is first wanted.
    protected final World world(Database database) {
        return worlds.computeIfAbsent(
                database, wanted -> World.start(wanted, entities, properties(), sources));
    }

    @TestFactory
    final Stream<DynamicTest> goesTheWholeTour() {
        return mappings()
                .flatMap(mapping ->
                        databases().stream()
                                .map(database ->
                                        DynamicTest.dynamicTest(
                                                mapping.name() + " on " + database,
                                                () -> new Tour(world(database), mapping).go())));
    }

    @AfterAll
    final void end() {
        worlds.values().forEach(World::close);
    }
}
