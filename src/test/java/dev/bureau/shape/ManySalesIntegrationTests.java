package dev.bureau.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.Total;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Bars.Bar;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// More rows than are read: some of them tell of all.
class ManySalesIntegrationTests {

    private static final Percentage CLOSE = Percentage.withPercentage(10);
    private static final Wanted UNITS = new Wanted("units", Total.SUM);

    private static World world;

    @BeforeAll
    static void fill() {
        world =
                World.start(
                        Database.POSTGRESQL,
                        Sale.class.getPackageName(),
                        Map.of("bureau.exact-rows", "1000"),
                        Shop.Admins.class);
        world.sql(
                """
                insert into sale
                    (id, title, units, grains, weight, tare, margin, buyer, state, sold, due)
                select i, 'sale', i % 10, i, 0.5, 0.5, 0, case when i % 4 = 0 then 'Ana'
                    when i = 4711 then 'Zoe' else 'Ben' end,
                    case when i % 5 = 0 then 'OPEN' else 'PAID' end,
                    timestamptz '2025-01-15' + i % 12 * interval '1 month',
                    date '2025-01-01' + case when i % 4 = 3 then 3 when i = 9 then -300 else 0 end
                from generate_series(1, 200000) i
                """);
        world.sql("create index on sale (buyer)");
        world.sql("create index on sale (sold)");
        world.sql("create index on sale (due)");
        world.sql("create index on sale (state)");
        world.sql(
                "create function slow(id bigint) returns boolean volatile language sql"
                        + " as 'select case when id = 4711 then pg_sleep(6) is not null else true end'");
        world.sql("analyze sale");
    }

    @AfterAll
    static void end() {
        world.close();
    }

    @Test
    void addsUpSomeRowsForAll() {
        var average = new Wanted("units", Total.AVERAGE);
        var most = new Wanted("grains", Total.COUNT);
        var figures =
                world.store()
                        .totals(
                                sales(),
                                List.of(UNITS, average, most),
                                ListQuery.ALL,
                                World.root());

        assertThat(figures.values()).extracting(Figure::kind).containsOnly(Figure.Kind.ABOUT);
        assertThat(number(figures.get(UNITS))).isCloseTo(900_000, CLOSE);
        assertThat(number(figures.get(average))).isCloseTo(4.5, CLOSE);
        assertThat(number(figures.get(most))).isCloseTo(200_000, CLOSE);
    }

    @Test
    void tellsOnlyOfRowsThatTheActorSees() {
        var figures =
                world.store().totals(sales(), List.of(UNITS), ListQuery.ALL, Shop.member("open"));

        // every fifth, which has 0 or 5 units
        assertThat(number(figures.get(UNITS))).isCloseTo(100_000, CLOSE);
    }

    @Test
    void groupsSomeRowsForAllAndCountsTheRareOnes() {
        var groups = inTime("buyer");

        assertThat(groups.groups()).extracting(Group::value).containsExactly("Ana", "Ben", "Zoe");
        assertThat(groups.groups().getFirst().count().kind()).isEqualTo(Count.Kind.ABOUT);
        assertThat(groups.groups().getFirst().count().rows()).isCloseTo(50_000, CLOSE);
        assertThat(number(groups.groups().getFirst().figures().get(UNITS)))
                .isCloseTo(200_000, CLOSE);
        assertThat(groups.groups().getLast().count()).isEqualTo(new Count(1, true));
        assertThat(groups.rest()).isEqualTo(Groups.Rest.NONE);
    }

    @Test
    void tellsHowRowsAreSpreadToThoseWhoSeeSomeOfThem() {
        var bars = world.store().bars(sales(), "sold", ListQuery.ALL, Shop.member("open")).bars();

        assertThat(bars).hasSize(12);
        assertThat(bars.stream().map(Bar::count).mapToLong(Count::rows).sum())
                .isCloseTo(40_000, CLOSE);
    }

    @Test
    void doesNotClaimThatTheLatestDaysAreAll() {
        var groups = inTime("due:day");

        assertThat(groups.groups())
                .extracting(Group::value)
                .containsExactly(LocalDate.of(2025, 1, 4), LocalDate.of(2025, 1, 1));
        assertThat(groups.rest()).isEqualTo(Groups.Rest.SMALLER);
    }

    @Test
    void doesNotClaimThatAllIsToldWhereACountWasGivenUp() {
        world.sql("update sale set state = null where id = 4711");
        slowly(
                "sale",
                () -> {
                    var groups = groups("state", World.root());
                    assertThat(groups.groups())
                            .extracting(Group::value)
                            .contains(Sale.State.OPEN, Sale.State.PAID);
                    assertThat(groups.rest()).isEqualTo(Groups.Rest.UNKNOWN);
                });
        world.sql("update sale set state = 'PAID' where id = 4711");
    }

    @Test
    void waitsNoLongForRelatedRowsThatComeSlowly() {
        world.sql("insert into region (id, name, closed) values (4711, 'Slow', false)");
        slowly(
                "region",
                () -> {
                    var began = System.nanoTime();
                    assertThat(groups("region", World.root()).rest())
                            .isEqualTo(Groups.Rest.UNKNOWN);
                    assertThat(Duration.ofNanos(System.nanoTime() - began))
                            .isLessThan(Duration.ofSeconds(5));
                });
        world.sql("delete from region");
    }

    /// With a table of which one row comes very slowly.
    private static void slowly(String table, Runnable work) {
        world.sql("alter table %s rename to %s_rows".formatted(table, table));
        world.sql("create view %s as select * from %s_rows where slow(id)".formatted(table, table));
        try {
            work.run();
        } finally {
            world.sql("drop view " + table);
            world.sql("alter table %s_rows rename to %s".formatted(table, table));
        }
    }

    private static Groups groups(String by, Actor actor) {
        var grouping = Grouping.of(by).orElseThrow();
        return world.store().groups(sales(), grouping, List.of(UNITS), ListQuery.ALL, actor);
    }

    /// The groups as they are told when the machine had the time to look for all of them.
    private static Groups inTime(String by) {
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> groups(by, World.root()),
                        groups -> groups.rest() != Groups.Rest.UNKNOWN);
    }

    private static EntityModel sales() {
        return world.model(Sale.class);
    }

    private static double number(Figure figure) {
        return figure.value() instanceof BigDecimal exact
                ? exact.doubleValue()
                : ((Number) figure.value()).doubleValue();
    }
}
