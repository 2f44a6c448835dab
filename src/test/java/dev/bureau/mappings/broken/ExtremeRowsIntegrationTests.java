package dev.bureau.mappings.broken;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.ui.form.FormView;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.internal.ui.frame.FailureView;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows at the edge of what a column can hold, and relations that point to nothing.
class ExtremeRowsIntegrationTests extends MappingTours {

    private static final Window ALL = new Window(0, 500);

    private final Set<Database> prepared = EnumSet.noneOf(Database.class);

    ExtremeRowsIntegrationTests() {
        super("broken");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of();
    }

    /// What is set, and to what.
    record Extreme(Database database, String assignment) {}

    static Stream<Extreme> extremes() {
        var common =
                Stream.of(Database.values())
                        .flatMap(database ->
                                Stream.of(
                                                "due = '9999-12-31'",
                                                "due = '0001-01-01'",
                                                "sent = '9999-12-31 23:59:59.999999'",
                                                "sent = '0001-01-01 00:00:00'",
                                                "arrived = '9999-12-31 23:59:59+00'",
                                                "arrived = '0001-01-01 00:00:00+00'",
                                                "ratio = 'NaN'",
                                                "ratio = '-Infinity'",
                                                "ratio = 1.7976931348623157E308",
                                                "mark = ''",
                                                "size = ''",
                                                "language = 'no language at all'",
                                                "title = '" + "x".repeat(255) + "'",
                                                "code = ''")
                                        .map(assignment -> new Extreme(database, assignment)));
        var postgres =
                Stream.of(
                                "due = 'infinity'",
                                "due = '-infinity'",
                                "due = '0044-03-15 BC'",
                                "sent = 'infinity'",
                                "sent = '4000-01-01 BC'",
                                "arrived = 'infinity'",
                                "arrived = '-infinity'",
                                "price = 'Infinity'",
                                "price = 1e130")
                        .map(assignment -> new Extreme(Database.POSTGRESQL, assignment));
        var h2 =
                Stream.of("due = DATE '-0044-03-15'", "sent = TIMESTAMP '-4000-01-01 00:00:00'")
                        .map(assignment -> new Extreme(Database.H2, assignment));
        return Stream.of(common, postgres, h2).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void showsListAndFormAndWritesNothingUntouched(Extreme extreme) {
        var world = prepared(extreme.database());
        var parcels = new Parcels(world);
        var row = parcels.poisoned("extreme", extreme.assignment());
        var before = parcels.raw(row);

        opened(world, row);
        assertThat(OpenForm.changed()).isFalse();
        assertThat(OpenForm.mistakes()).isEmpty();
        OpenForm.save();
        assertThat(_find(FailureView.class)).isEmpty();
        world.signOut();

        assertThat(parcels.raw(row)).isEqualTo(before);
        assertThat(world.store().history(parcels.model(), row.id(), ALL, World.root())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void changesAnotherValueAndLeavesTheExtremeOneAsItIs(Extreme extreme) {
        var world = prepared(extreme.database());
        var parcels = new Parcels(world);
        var row = parcels.poisoned("extreme", extreme.assignment());
        var before = parcels.raw(row, "pieces", "version");

        var outcome = world.change(parcels.model(), parcels.seen(row), Map.of("pieces", 77));

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(parcels.raw(row, "pieces", "version")).isEqualTo(before);
        assertThat(parcels.raw(row)).containsEntry("pieces", "77");
    }

    @ParameterizedTest
    @EnumSource
    void showsRelationsToNothingAndRepairsThem(Database database) {
        var world = prepared(database);
        var parcels = new Parcels(world);
        var depot = world.add(Parcel.Depot.class, Map.of("name", "North"));
        for (var path : List.of("depot", "back")) {
            var row = parcels.poisoned("lost", path + "_id = 4711");
            var listed = cell(parcels, row, path);
            assertThat(listed).isEqualTo(new Unreadable("4711"));

            var seen = parcels.seen(row);
            assertThat(seen.values()).containsEntry(path, new Unreadable("4711"));
            assertThat(world.change(parcels.model(), seen, Map.of("pieces", 5)))
                    .isInstanceOf(Outcome.Saved.class);
            assertThat(parcels.raw(row)).containsEntry(path + "_id", "4711");

            assertThat(world.change(parcels.model(), parcels.seen(row), Map.of(path, depot)))
                    .isInstanceOf(Outcome.Saved.class);
            assertThat(parcels.raw(row)).containsEntry(path + "_id", depot.id());
            var told = world.store().history(parcels.model(), row.id(), ALL, World.root());
            assertThat(told.getFirst().changes().toString()).contains("4711").contains("North");
        }
    }

    @ParameterizedTest
    @EnumSource
    void deletesRowsThatPointToNothing(Database database) {
        var world = prepared(database);
        var parcels = new Parcels(world);
        for (var path : List.of("depot", "back")) {
            var row = parcels.poisoned("lost", path + "_id = 4711");
            var selection = new Selection.Rows(List.of(row.id()));

            var result =
                    world.store().delete(parcels.model(), selection, World.root(), Locale.ENGLISH);

            assertThat(result.failures()).isEmpty();
            assertThat(result.done()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void repairsInTheFormByTyping(Database database) {
        var world = prepared(database);
        var parcels = new Parcels(world);
        var row = parcels.poisoned("bad", "size = 'HUGE'");

        opened(world, row);
        OpenForm.type("size", Parcel.Size.LARGE);
        OpenForm.save();
        assertThat(_find(FailureView.class)).isEmpty();
        world.signOut();

        assertThat(parcels.raw(row)).containsEntry("size", "LARGE");
    }

    @ParameterizedTest
    @EnumSource
    void namesAndStoresABrokenRowAsARelation(Database database) {
        var world = prepared(database);
        var row = new Parcels(world).poisoned("bad", "size = 'HUGE'");

        var trip = world.add(Parcel.Trip.class, Map.of("parcel", row));

        var seen = world.store().find(world.model(Parcel.Trip.class), trip.id(), World.root());
        assertThat(seen.orElseThrow().values()).containsEntry("parcel", row);
        assertThat(new Parcels(world).raw(row)).containsEntry("size", "HUGE");
    }

    @ParameterizedTest
    @EnumSource
    void exportsWhatIsStored(Database database) {
        var world = prepared(database);
        var parcels = new Parcels(world);
        var row = parcels.poisoned("bad", "size = 'HUGE'");
        var field = parcels.model().field("size").orElseThrow();
        var column = new dev.bureau.internal.model.Column.Property("size", "Parcel", field, true);
        var lines = new ArrayList<List<String>>();

        world.store()
                .export(
                        parcels.model(),
                        List.of(column),
                        new Selection.Rows(List.of(row.id())),
                        World.root(),
                        lines::add);

        assertThat(lines).containsExactly(List.of("HUGE"));
    }

    @SuppressWarnings("unchecked")
    private static void opened(World world, Reference row) {
        var model = world.model(Parcel.class);
        world.signIn();
        world.open(Paths.list(model));
        assertThat(_find(FailureView.class)).isEmpty();
        var grid = (Grid<Row>) _get(Grid.class);
        var rows =
                world.store()
                        .page(
                                model,
                                model.columns(),
                                ListQuery.ALL,
                                Stretch.first(ALL.limit()),
                                World.root())
                        .rows();
        grid.getColumns()
                .forEach(column ->
                        rows.forEach(each ->
                                assertThat(GridKt._getFormatted(column, each)).isNotNull()));
        world.open(Paths.form(model, row.id()));
        assertThat(_find(FailureView.class)).isEmpty();
        assertThat(_find(FormView.class)).hasSize(1);
    }

    private static Object cell(Parcels parcels, Reference row, String path) {
        var field = parcels.model().field(path).orElseThrow();
        var column = new dev.bureau.internal.model.Column.Property(path, "Parcel", field, true);
        return parcels
                .world()
                .store()
                .page(
                        parcels.model(),
                        List.of(column),
                        ListQuery.ALL,
                        Stretch.first(ALL.limit()),
                        World.root())
                .rows()
                .stream()
                .filter(each -> each.id().equals(row.id()))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst();
    }

    private World prepared(Database database) {
        var world = world(database);
        if (prepared.add(database)) {
            new Parcels(world).unguarded();
        }
        return world;
    }
}
