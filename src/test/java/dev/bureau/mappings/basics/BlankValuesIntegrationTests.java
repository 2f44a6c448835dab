package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Values that are stored as nothing, and stored ones that no value is made of.
class BlankValuesIntegrationTests extends MappingTours {

    BlankValuesIntegrationTests() {
        super("basics");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("basic-converted-blank", Blanks.Freight.class)
                        .row("name", "Ore", "stage", new Blanks.Stage("1"))
                        .row("name", "Grain", "mark", new Blanks.Mark("G-1"))
                        .change("mark", new Blanks.Mark("X-9")));
    }

    @ParameterizedTest
    @EnumSource
    void opensAndRepairsARowWhoseValueCannotBeStoredAgain(World.Database database) {
        var world = world(database);
        var model = world.model(Blanks.Freight.class);
        var id = world.add(Blanks.Freight.class, Map.of("name", "Coal")).id();
        world.sql("update freight set stage = 7 where name = 'Coal'");
        world.signIn();

        world.open(Paths.list(model));
        world.open(Paths.form(model, id));
        assertThat(OpenForm.changed()).isFalse();
        OpenForm.type("stage", new Blanks.Stage("2"));
        OpenForm.save();

        var row = world.store().find(model, id, World.root()).orElseThrow();
        assertThat(row.values()).containsEntry("stage", new Blanks.Stage("2"));
        world.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatTheConverterCannotStoreAgain(World.Database database) {
        var world = world(database);
        var model = world.model(Blanks.Freight.class);
        var id = world.add(Blanks.Freight.class, Map.of("name", "Peat")).id();
        world.sql("update freight set stage = 7, mark = '' where name = 'Peat'");
        var seen = world.store().find(model, id, World.root()).orElseThrow();
        var same = new LinkedHashMap<String, @Nullable Object>();
        seen.writable().forEach(path -> same.put(path, seen.values().get(path)));

        assertThat(world.change(model, seen, same))
                .isInstanceOfSatisfying(
                        Outcome.Saved.class, saved -> assertThat(saved.changed()).isFalse());
        assertThat(stored(world, id)).isEqualTo(Map.of("stage", 7, "mark", ""));

        assertThat(world.change(model, seen, Map.of("name", "Turf")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(stored(world, id)).isEqualTo(Map.of("stage", 7, "mark", ""));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatTheClassDoesNotKnowOfADocument(World.Database database) {
        var world = world(database);
        var model = world.model(Blanks.Freight.class);
        var id = world.add(Blanks.Freight.class, Map.of("name", "Lime")).id();
        var json = "'{\"sender\": \"Ann\", \"weight\": 12.50}'";
        var typed = database == World.Database.H2 ? json + " format json" : json;
        world.sql("update freight set papers = " + typed + " where name = 'Lime'");
        var seen = world.store().find(model, id, World.root()).orElseThrow();
        assertThat(seen.values()).containsEntry("papers", new Blanks.Papers("Ann"));
        var before = papers(world, id);

        assertThat(world.change(model, seen, Map.of("name", "Chalk")))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(papers(world, id)).isEqualTo(before).contains("weight");
    }

    private static String papers(World world, String id) {
        return world.bean(JdbcClient.class)
                .sql("select cast(papers as varchar) from freight where id = " + id)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> stored(World world, String id) {
        var row =
                world.bean(JdbcClient.class)
                        .sql("select stage, mark from freight where id = " + id)
                        .query()
                        .singleRow();
        return Map.of(
                "stage", Objects.requireNonNull(row.get("stage")),
                "mark", Objects.requireNonNull(row.get("mark")));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheConverterCannotStore(World.Database database) {
        var world = world(database);
        var model = world.model(Blanks.Freight.class);
        var id = world.add(Blanks.Freight.class, Map.of("name", "Salt")).id();
        var seen = world.store().find(model, id, World.root()).orElseThrow();

        var outcome = world.change(model, seen, Map.of("stage", new Blanks.Stage("two")));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(outcome.toString()).contains("path=stage");
    }
}
