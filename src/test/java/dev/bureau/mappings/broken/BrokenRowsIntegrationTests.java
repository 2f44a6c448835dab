package dev.bureau.mappings.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows whose columns were filled past the mapping.
class BrokenRowsIntegrationTests extends MappingTours {

    private static final Window ALL = new Window(0, 100);
    private final Set<Database> prepared = EnumSet.noneOf(Database.class);

    BrokenRowsIntegrationTests() {
        super("broken");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of();
    }

    /// Something that the mapping cannot read.
    ///
    /// @param column what is set, and to what
    /// @param raw what the form shows of it
    /// @param repair a value that can be read
    record Poison(
            Database database, String path, String column, String raw, @Nullable Object repair) {
        @Override
        public String toString() {
            return column + " on " + database;
        }
    }

    static Stream<Poison> poisons() {
        return Stream.of(Database.values())
                .flatMap(database ->
                        Stream.of(
                                new Poison(database, "pieces", "pieces = null", "", 3),
                                new Poison(database, "paid", "paid = null", "", true),
                                new Poison(database, "mark", "mark = null", "", 'b'),
                                new Poison(
                                        database,
                                        "size",
                                        "size = 'HUGE'",
                                        "HUGE",
                                        Parcel.Size.LARGE),
                                new Poison(
                                        database, "box", "box = 'HUGE'", "HUGE", Parcel.Size.SMALL),
                                new Poison(database, "rank", "rank = 7", "7", Parcel.Size.LARGE),
                                new Poison(
                                        database,
                                        "weight",
                                        "weight = 'heavy'",
                                        "heavy",
                                        new Parcel.Weight(5)),
                                new Poison(
                                        database,
                                        "code",
                                        "code = 'no uuid'",
                                        "no uuid",
                                        java.util.UUID.randomUUID()),
                                new Poison(database, "fragile", "fragile = 'X'", "X", true),
                                new Poison(database, "insured", "insured = 'X'", "X", true),
                                new Poison(database, "stamped", "stamped = 7", "7", true),
                                new Poison(database, "care", "care = 'X'", "X", Parcel.Care.MUCH),
                                new Poison(
                                        database, "shade", "shade = 'X'", "X", Parcel.Shade.DARK),
                                new Poison(database, "initial", "initial = 'XY'", "XY", 'c'),
                                new Poison(database, "initial", "initial = ''", "", 'c'),
                                new Poison(database, "site", "site = 'no url'", "no url", url()),
                                new Poison(
                                        database,
                                        "label",
                                        database == Database.H2
                                                ? "label = JSON '{\"text\":\"a\",\"lines\":\"many\"}'"
                                                : "label = '{\"text\":\"a\",\"lines\":\"many\"}'",
                                        "many",
                                        new Parcel.Label("b", 2)),
                                new Poison(
                                        database,
                                        "price",
                                        "price = 'NaN'",
                                        "NaN",
                                        new BigDecimal("1.5"))))
                .filter(poison ->
                        poison.database() == Database.POSTGRESQL || !poison.path().equals("price"));
    }

    /// Those whose kind of value a person can type.
    Stream<Poison> repairs() {
        return poisons()
                .filter(poison ->
                        !poison.path().equals("weight") && !poison.path().equals("label"));
    }

    private static java.net.URL url() {
        try {
            return java.net.URI.create("https://example.org/").toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void marksTheCellAndShowsTheOthers(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);
        var good = world.add(Parcel.class, Map.of("title", "good"));
        var model = world.model(Parcel.class);

        var rows =
                world.store()
                        .page(
                                model,
                                model.columns(),
                                ListQuery.ALL,
                                Stretch.first(ALL.limit()),
                                World.root())
                        .rows();

        assertThat(rows).extracting(Row::id).contains(bad.id(), good.id());
        assertThat(rows)
                .filteredOn(row -> row.id().equals(bad.id()))
                .extracting(Row::label)
                .containsExactly("bad");
        assertThat(world.store().count(model, ListQuery.ALL, 100, World.root()).rows())
                .isEqualTo(rows.size());
        assertThat(
                        world.store()
                                .options(
                                        world.model(Parcel.Trip.class),
                                        "parcel",
                                        "ba",
                                        ALL,
                                        World.root()))
                .extracting(Reference::id)
                .contains(bad.id());
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void showsTheStoredTextInTheForm(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);

        var seen = seen(world, bad);

        assertThat(seen.label()).isEqualTo("bad");
        assertThat(seen.values().get("title")).isEqualTo("bad");
        var good = world.add(Parcel.class, Map.of("title", "good"));
        assertThat(seen.writable()).isEqualTo(seen(world, good).writable());
        assertThat(seen.operations()).contains("change", "delete");
        assertThat(((Unreadable) seen.values().get(poison.path())).raw()).contains(poison.raw());
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void repairsExactlyTheBadValue(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);
        var seen = seen(world, bad);
        var before = new Parcels(world).raw(bad);

        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(poison.path(), poison.repair());
        assertThat(world.change(world.model(Parcel.class), seen, values))
                .isInstanceOfSatisfying(
                        Outcome.Saved.class, saved -> assertThat(saved.changed()).isTrue());

        var after = seen(world, bad);
        assertThat(after.values().get(poison.path())).isEqualTo(poison.repair());
        var column = poison.column().replaceAll(" =.*", "");
        assertThat(new Parcels(world).raw(bad, column, "version"))
                .isEqualTo(without(before, column, "version"));
        var told = world.store().history(world.model(Parcel.class), bad.id(), ALL, World.root());
        assertThat(told.getFirst().changes().toString())
                .contains("path=" + poison.path())
                .contains(poison.raw());
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void changesAnotherValueAndLeavesTheBadOneAsItIs(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);
        var seen = seen(world, bad);
        var before = new Parcels(world).raw(bad);

        assertThat(world.change(world.model(Parcel.class), seen, Map.of("title", "changed")))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(seen(world, bad).values().get("title")).isEqualTo("changed");
        assertThat(new Parcels(world).raw(bad, "title", "version"))
                .isEqualTo(without(before, "title", "version"));
        assertThat(new Parcels(world).raw(bad).get("title")).isEqualTo("changed");
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void writesNothingForAnUntouchedSave(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);
        var before = new Parcels(world).raw(bad);

        var outcome = world.change(world.model(Parcel.class), seen(world, bad), Map.of());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Saved.class, saved -> assertThat(saved.changed()).isFalse());
        assertThat(new Parcels(world).raw(bad)).isEqualTo(before);
        assertThat(world.store().history(world.model(Parcel.class), bad.id(), ALL, World.root()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void collidesWithWhoeverRepairedItFirst(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);
        var seen = seen(world, bad);
        world.sql(
                "update parcel set "
                        + poison.column().replaceAll(" =.*", "")
                        + " = "
                        + other(poison)
                        + " where id = "
                        + bad.id());

        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(poison.path(), poison.repair());

        assertThat(world.change(world.model(Parcel.class), seen, values))
                .isInstanceOf(Outcome.Conflict.class);
    }

    private static String other(Poison poison) {
        return switch (poison.path()) {
            case "pieces" -> "9";
            case "paid" -> "false";
            case "mark" -> "'z'";
            case "size" -> "'SMALL'";
            case "box" -> "'LARGE'";
            case "rank" -> "0";
            case "weight" -> "'77 g'";
            case "code" -> "'9b2f6d4e-1c1b-4a7e-8a0d-6d6f6c6b6a69'";
            case "fragile" -> "'N'";
            case "insured" -> "'F'";
            case "stamped" -> "0";
            case "care" -> "'n'";
            case "shade" -> "'L'";
            case "initial" -> "'z'";
            case "site" -> "'https://example.com/'";
            case "label" ->
                    poison.database() == Database.H2
                            ? "JSON '{\"text\":\"z\",\"lines\":1}'"
                            : "'{\"text\":\"z\",\"lines\":1}'";
            case "price" -> "2";
            default -> throw new IllegalArgumentException(poison.path());
        };
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void deletesTheRowAndTellsWhatItHeld(Poison poison) {
        var world = prepared(poison.database());
        var bad = poisoned(world, poison);
        var model = world.model(Parcel.class);
        var selection = new dev.bureau.action.Selection.Rows(List.of(bad.id()));

        assertThat(world.store().previewDelete(model, selection, World.root()).blocks()).isEmpty();
        var result = world.store().delete(model, selection, World.root(), Locale.ENGLISH);

        assertThat(result.failures()).isEmpty();
        assertThat(world.store().find(model, bad.id(), World.root())).isEmpty();
        var told = world.store().history(model, bad.id(), ALL, World.root());
        assertThat(told.getFirst().changes().toString()).contains(poison.raw());
    }

    private static Map<String, String> without(Map<String, String> raw, String... columns) {
        var rest = new LinkedHashMap<>(raw);
        List.of(columns).forEach(rest::remove);
        return rest;
    }

    private Reference poisoned(World world, Poison poison) {
        if (poison.column().endsWith("= null")) {
            world.sql("alter table parcel alter column " + poison.path() + " drop not null");
        }
        return new Parcels(world).poisoned("bad", poison.column());
    }

    private static Snapshot seen(World world, Reference row) {
        return new Parcels(world).seen(row);
    }

    /// The application, with everything taken away that keeps columns clean.
    private World prepared(Database database) {
        var world = world(database);
        if (prepared.add(database)) {
            new Parcels(world).unguarded();
        }
        return world;
    }
}
