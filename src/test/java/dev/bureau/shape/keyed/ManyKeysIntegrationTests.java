package dev.bureau.shape.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.Total;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.Walk;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a list tells of all its rows, whatever their keys are.
class ManyKeysIntegrationTests {

    private static final int ROWS = 150_000;
    private static final Percentage CLOSE = Percentage.withPercentage(10);
    private static final Wanted WEIGHT = new Wanted("weight", Total.SUM);

    private static World world;

    @BeforeAll
    static void fill() {
        world =
                World.start(
                        Database.POSTGRESQL,
                        Depot.class.getPackageName(),
                        Map.of("bureau.exact-rows", "1000"));
        fill("parcel", "id", "gen_random_uuid()");
        fill("ticket", "code", "'t' || md5(i::text)");
        fill("leg", "line, stop", "'L' || i % 7, i");
        fill("scan", "belt, place", "case when i % 2 = 0 then 3000000 else i end, i");
        fill("load", "id", "gen_random_uuid()");
        fill("heavy", "crew, id", "0, gen_random_uuid()");
    }

    private static void fill(String table, String key, String value) {
        world.sql(
                """
                insert into %s (%s, weight, color)
                select %s, i %% 10, case when i %% 4 = 0 then 'red' when i = 4711 then 'gold' else 'blue' end
                from generate_series(1, %d) i
                """
                        .formatted(table, key, value, ROWS));
        world.sql("create index on %s (color)".formatted(table));
        world.sql("analyze " + table);
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {Depot.Parcel.class, Depot.Ticket.class, Depot.Leg.class})
    void addsUpSomeRowsForAll(Class<?> type) {
        var figure = totals(world.model(type));

        assertThat(figure.kind()).isEqualTo(Figure.Kind.ABOUT);
        assertThat(number(figure)).isCloseTo(4.5 * ROWS, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(classes = {Depot.Parcel.class, Depot.Ticket.class, Depot.Leg.class})
    void groupsSomeRowsForAll(Class<?> type) {
        var groups =
                world.store()
                        .groups(
                                world.model(type),
                                Grouping.of("color").orElseThrow(),
                                List.of(WEIGHT),
                                ListQuery.ALL,
                                World.root())
                        .groups();

        assertThat(groups).extracting(Group::value).containsExactly("blue", "gold", "red");
        assertThat(groups.getLast().count().kind()).isEqualTo(Count.Kind.ABOUT);
        assertThat(groups.getLast().count().rows()).isCloseTo(ROWS / 4, CLOSE);
        assertThat(groups.get(1).count()).isEqualTo(new Count(1, true));
    }

    @Test
    void doesNotTakeKeysForEvenThatWereNotMadeByChance() {
        var outlier = new UUID(0, 0);
        world.sql("insert into parcel (id, weight) values ('%s', 0)".formatted(outlier));

        assertThat(number(totals(world.model(Depot.Parcel.class)))).isCloseTo(4.5 * ROWS, CLOSE);

        world.sql("delete from parcel where id = '%s'".formatted(outlier));
    }

    @Test
    void addsUpWhereHalfOfTheRowsHaveKeysCloseToEachOther() {
        assertThat(number(totals(world.model(Depot.Scan.class)))).isCloseTo(4.5 * ROWS, CLOSE);
        world.sql(
                """
                insert into parcel (id, weight)
                select cast('019f0000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid), i % 10
                from generate_series(1, 150000) i
                """);

        assertThat(number(totals(world.model(Depot.Parcel.class)))).isCloseTo(9.0 * ROWS, CLOSE);

        world.sql("delete from parcel where color is null");
        world.sql("vacuum full analyze parcel");
    }

    @ParameterizedTest
    @ValueSource(classes = {Depot.Load.class, Depot.Seen.class})
    void addsUpNothingOfWhatIsNoTable(Class<?> type) {
        assertThat(totals(world.model(type)).kind()).isEqualTo(Figure.Kind.TOO_MANY);
    }

    @Test
    void jumpsByLookingUpKeysOfWhatIsNoTable() {
        for (var type : List.of(Depot.Load.class, Depot.Seen.class)) {
            var walk = new Walk(world, world.model(type), ListQuery.ALL, 50, World.root());
            var half = type == Depot.Load.class ? ROWS : ROWS / 2;
            var page = walk.page(new Start.About(half, 2L * half, false));
            assertThat(page.place()).isEqualTo(new Place.About(half));
            assertThat(page.rows().getFirst().id()).isBetween("66", "99");
        }
    }

    private static Figure totals(EntityModel model) {
        var figures = world.store().totals(model, List.of(WEIGHT), ListQuery.ALL, World.root());
        return Objects.requireNonNull(figures.get(WEIGHT));
    }

    private static double number(Figure figure) {
        return ((Number) Objects.requireNonNull(figure.value())).doubleValue();
    }
}
