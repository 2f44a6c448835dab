package dev.bureau.mappings.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.EntityAdmin;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Columns that hold more than the classes of their attributes know keep it, whatever else of the
/// row is saved.
class UntouchedColumnsIntegrationTests extends LegacyTours {

    UntouchedColumnsIntegrationTests() {
        super(Approval.class);
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("columns-coarse", Reading.class)
                        .row("note", "One", "taken", LocalDate.of(2026, 3, 1), "amount", 1.5)
                        .row(
                                "note",
                                "Two",
                                "exact",
                                true,
                                "pieces",
                                4,
                                "origin.grade",
                                new Reading.Grade(2))
                        .change("exact", false, "origin.grade", new Reading.Grade(3)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatOtherAttributesHoldWhenOneIsSaved(Database database) {
        var world = world(database);
        var id = stored(world);
        var before = columns(world, id);
        var model = world.model(Reading.class);

        assertThat(world.change(model, seen(world, id), Map.of("note", "new")))
                .isInstanceOf(Outcome.Saved.class);

        before.put("note", "new");
        assertThat(columns(world, id)).isEqualTo(before);
        assertThat(seen(world, id).values()).containsEntry("exact", true);
    }

    @ParameterizedTest
    @EnumSource
    void keepsFractionsThatTheClassCutsOff(Database database) {
        var world = world(database);
        var id = stored(world);
        var before = columns(world, id);
        var model = world.model(Reading.class);

        world.change(model, seen(world, id), Map.of("pieces", 7));

        before.put("pieces", new BigDecimal("7.00"));
        assertThat(columns(world, id)).isEqualTo(before);
        assertThat(seen(world, id).values()).containsEntry("pieces", 7);
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatWasChanged(Database database) {
        var world = world(database);
        var id = stored(world);
        var before = columns(world, id);
        var model = world.model(Reading.class);

        world.change(model, seen(world, id), Map.of("exact", false, "origin.place", "Cellar"));

        before.put("exact", "N");
        before.put("place", "Cellar");
        assertThat(columns(world, id)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void keepsItInRowsThatAreSavedTogether(Database database) {
        var world = world(database);
        var ids = List.of(stored(world), stored(world));
        var model = world.model(Reading.class);
        var before = ids.stream().map(id -> columns(world, id)).toList();
        var edits = ids.stream().map(id -> renamed(model, seen(world, id))).toList();

        assertThat(world.store().saveAll(edits, World.root(), Locale.ENGLISH).written()).isTrue();

        before.forEach(row -> row.put("note", "together"));
        assertThat(ids.stream().map(id -> columns(world, id)).toList()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void keepsItWhereAnActionWorksOnTheRow(Database database) {
        var world = world(database);
        var id = stored(world);
        var before = columns(world, id);
        var model = world.model(Reading.class);

        var result =
                world.store()
                        .run(
                                model,
                                "approve",
                                new Selection.Rows(List.of(id)),
                                World.root(),
                                Locale.ENGLISH);

        assertThat(result.failures()).isEmpty();
        before.put("note", "approved");
        assertThat(columns(world, id)).isEqualTo(before);
    }

    @Test
    void leavesToTriggersWhatTheyWrite() {
        var world = world(Database.POSTGRESQL);
        var id = stored(world);
        world.sql("update reading set touched = timestamp '2020-01-01 10:00:00' where id = " + id);
        world.sql(
                """
                create function stamp() returns trigger language plpgsql as
                'begin new.touched := timestamp ''2026-11-23 10:11:12'';
                new.half := new.amount / 2; return new; end'\
                """);
        world.sql(
                "create trigger stamp before update on reading for each row execute function"
                        + " stamp()");
        try {
            var model = world.model(Reading.class);

            assertThat(
                            world.change(
                                    model,
                                    seen(world, id),
                                    Map.of("note", "pulled", "amount", 8.0)))
                    .isInstanceOf(Outcome.Saved.class);

            assertThat(columns(world, id).get("touched")).hasToString("2026-11-23 10:11:12.0");
            assertThat(columns(world, id).get("half")).hasToString("4.000000000000000");
            assertThat(columns(world, id)).containsEntry("exact", "yes");
        } finally {
            world.sql("drop trigger stamp on reading");
            world.sql("drop function stamp()");
        }
    }

    private static Edit renamed(EntityModel model, Snapshot row) {
        return new Edit(
                Edit.Kind.CHANGE,
                model.name(),
                row.id(),
                Map.of("note", new Edit.Value(row.values().get("note"), "together")),
                Map.of());
    }

    private static Snapshot seen(World world, String id) {
        return world.store().find(world.model(Reading.class), id, World.root()).orElseThrow();
    }

    private static String stored(World world) {
        var id = world.add(Reading.class, Map.of("note", "old")).id();
        world.sql(
                """
                update reading set taken = timestamp '2026-05-04 13:14:15',
                checked = timestamp '2026-05-05 01:02:03', amount = 12345678901234567.123456789,
                pieces = 2.50, grams = 7.25, beats = 3.14159,
                exact = 'yes', sealed = null, place = 'Attic', grade = ' 07', unit = ' kWh'
                where id =\
                """
                        + id);
        return id;
    }

    private static Map<String, @Nullable Object> columns(World world, String id) {
        var columns = new TreeMap<String, @Nullable Object>();
        world.bean(JdbcClient.class)
                .sql("select * from reading where id = " + id)
                .query()
                .singleRow()
                .forEach((name, value) -> columns.put(name.toLowerCase(Locale.ROOT), value));
        return columns;
    }

    @Configuration(proxyBeanMethods = false)
    static class Approval {
        @Bean
        EntityAdmin<Reading> readings() {
            return EntityAdmin.of(
                    Reading.class,
                    admin -> admin.action("Approve", Reading::approve, action -> {}));
        }
    }
}
