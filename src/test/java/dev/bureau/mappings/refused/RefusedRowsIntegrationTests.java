package dev.bureau.mappings.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that can be read value by value, but that the application's classes refuse; and rows that
/// lead to broken ones.
class RefusedRowsIntegrationTests extends MappingTours {

    private static final Window ALL = new Window(0, 100);

    RefusedRowsIntegrationTests() {
        super("refused");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of();
    }

    @ParameterizedTest
    @EnumSource
    void marksKeepsAndRepairsWhatAValueObjectRefuses(Database database) {
        var world = world(database);
        var row = booking(world);
        world.sql("update booking set arrival = 9, departure = 3 where id = " + row.id());
        world.sql("update booking set guest_name = '', title = 'Dr.' where id = " + row.id());
        var model = world.model(Booking.class);

        var seen = seen(world, Booking.class, row);
        assertThat(seen.values())
                .containsEntry("stay.arrival", new Unreadable("9"))
                .containsEntry("stay.departure", new Unreadable("3"))
                .containsEntry("guest.title", new Unreadable("Dr."));
        assertThat(seen.operations()).contains("change", "delete");
        assertThat(
                        world
                                .store()
                                .page(
                                        model,
                                        model.columns(),
                                        ListQuery.ALL,
                                        Stretch.first(ALL.limit()),
                                        World.root())
                                .rows()
                                .stream()
                                .map(Row::id))
                .contains(row.id());

        assertThat(world.change(model, seen, Map.of()))
                .isInstanceOfSatisfying(
                        Outcome.Saved.class, saved -> assertThat(saved.changed()).isFalse());
        assertThat(world.change(model, seen, Map.of("name", "Other")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(raw(world, row)).containsEntry("arrival", "9").containsEntry("departure", "3");
        assertThat(raw(world, row)).containsEntry("guest_name", "").containsEntry("title", "Dr.");

        var wrong = world.change(model, seen(world, Booking.class, row), departure(4));
        assertThat(wrong.toString()).contains("Nobody leaves before they come.");
        assertThat(world.change(model, seen(world, Booking.class, row), departure(12)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(
                        world.change(
                                model,
                                seen(world, Booking.class, row),
                                Map.of("guest.word", "Ann")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(seen(world, Booking.class, row).values())
                .containsEntry("stay.arrival", 9)
                .containsEntry("stay.departure", 12)
                .containsEntry("guest.word", "Ann")
                .containsEntry("guest.title", "Dr.");
    }

    @ParameterizedTest
    @EnumSource
    void deletesARowThatAValueObjectRefuses(Database database) {
        var world = world(database);
        var row = booking(world);
        world.sql("update booking set arrival = 9, departure = 3 where id = " + row.id());
        var model = world.model(Booking.class);
        var selection = new dev.bureau.action.Selection.Rows(List.of(row.id()));

        var result = world.store().delete(model, selection, World.root(), Locale.ENGLISH);

        assertThat(result.failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void marksAndRepairsWhatASetterRefuses(Database database) {
        var world = world(database);
        var row = world.add(Booking.Room.class, Map.of("name", "Blue", "beds", 2));
        world.sql("update room set beds = -1 where id = " + row.id());
        var model = world.model(Booking.Room.class);

        var seen = seen(world, Booking.Room.class, row);
        assertThat(seen.values()).containsEntry("beds", new Unreadable("-1"));
        assertThat(world.change(model, seen, Map.of("name", "Red")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(world.change(model, seen(world, Booking.Room.class, row), Map.of("beds", 3)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(seen(world, Booking.Room.class, row).values()).containsEntry("beds", 3);
    }

    @ParameterizedTest
    @EnumSource
    void opensAndSavesAFormWithABrokenChild(Database database) {
        var world = world(database);
        var row = booking(world);
        var extra = world.add(Booking.Extra.class, Map.of("name", "Tea", "booking", row));
        unguarded(world, "extra");
        world.sql("update extra set meal = 'NIGHT' where id = " + extra.id());
        var model = world.model(Booking.class);
        world.signIn();
        world.open(Paths.list(model));
        world.open(Paths.form(model, row.id()));
        assertThat(OpenForm.changed()).isFalse();
        world.signOut();

        var seen = seen(world, Booking.class, row);
        var child = seen.children().get("extras").getFirst();
        assertThat(child.values()).containsEntry("meal", new Unreadable("NIGHT"));
        assertThat(world.change(model, seen, Map.of("name", "Renamed")))
                .isInstanceOf(Outcome.Saved.class);
        var repair =
                new Edit(
                        Edit.Kind.CHANGE,
                        "Extra",
                        child.id(),
                        Map.of(
                                "meal",
                                new Edit.Value(new Unreadable("NIGHT"), Booking.Meal.DINNER)),
                        Map.of());
        var edit =
                new Edit(
                        Edit.Kind.CHANGE,
                        model.name(),
                        row.id(),
                        Map.of(),
                        Map.of("extras", List.of(repair)));
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(seen(world, Booking.Extra.class, extra).values())
                .containsEntry("meal", Booking.Meal.DINNER);
    }

    @ParameterizedTest
    @EnumSource
    void savesARowThatLeadsToABrokenOne(Database database) {
        var world = world(database);
        var row = booking(world);
        var receipt = world.add(Booking.Receipt.class, Map.of("name", "One", "booking", row));
        world.sql("update booking set arrival = 9, departure = 3 where id = " + row.id());
        var model = world.model(Booking.Receipt.class);

        var seen = seen(world, Booking.Receipt.class, receipt);
        assertThat(seen.values().get("booking")).isEqualTo(row);
        assertThat(world.store().options(model, "booking", "", ALL, World.root())).contains(row);
        assertThat(world.change(model, seen, Map.of("name", "Two")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(raw(world, row)).containsEntry("arrival", "9").containsEntry("departure", "3");
    }

    @ParameterizedTest
    @EnumSource
    void keepsElementsThatCannotBeRead(Database database) {
        var world = world(database);
        var row = booking(world);
        unguarded(world, "booking_meals");
        world.sql(
                "insert into booking_meals (booking_id, meals) values (%s, 'NIGHT')"
                        .formatted(row.id()));
        var model = world.model(Booking.class);
        world.signIn();
        world.open(Paths.form(model, row.id()));
        assertThat(OpenForm.changed()).isFalse();
        world.signOut();

        var seen = seen(world, Booking.class, row);
        assertThat(world.change(model, seen, Map.of("name", "Fed")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(
                        world.bean(JdbcClient.class)
                                .sql(
                                        "select meals from booking_meals where booking_id = "
                                                + row.id())
                                .query(String.class)
                                .list())
                .containsExactly("NIGHT");
    }

    /// Takes away what keeps columns clean.
    private static void unguarded(World world, String table) {
        world.bean(JdbcClient.class)
                .sql(
                        """
                        select constraint_name from information_schema.table_constraints
                        where lower(table_name) = ? and constraint_type = 'CHECK'
                        and constraint_name not like '%not_null'
                        """)
                .param(table)
                .query(String.class)
                .list()
                .forEach(check -> world.sql("alter table " + table + " drop constraint " + check));
    }

    private static Map<String, Object> departure(int day) {
        return Map.of("stay.departure", day);
    }

    private static Reference booking(World world) {
        return world.add(
                Booking.class,
                Mapping.byPath(
                        "name",
                        "One",
                        "stay.arrival",
                        1,
                        "stay.departure",
                        2,
                        "guest.word",
                        "Bob",
                        "guest.title",
                        "Mr."));
    }

    private static Snapshot seen(World world, Class<?> type, Reference row) {
        return world.store().find(world.model(type), row.id(), World.root()).orElseThrow();
    }

    private static Map<String, String> raw(World world, Reference row) {
        var raw = new java.util.LinkedHashMap<String, String>();
        world.bean(JdbcClient.class)
                .sql("select * from booking where id = " + row.id())
                .query()
                .singleRow()
                .forEach((column, value) ->
                        raw.put(column.toLowerCase(Locale.ROOT), String.valueOf(value)));
        return raw;
    }
}
