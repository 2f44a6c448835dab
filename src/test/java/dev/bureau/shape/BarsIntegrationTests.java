package dev.bureau.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Bars;
import dev.bureau.internal.data.shape.Bars.Bar;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Period.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BarsIntegrationTests {

    private final Shop shop;
    private final int planned;

    BarsIntegrationTests(Database database) {
        planned = database == Database.POSTGRESQL ? 1 : 0;
        shop = Shop.on(database);
    }

    private void sold(Sale.State state, String... moments) {
        for (var moment : moments) {
            var sale = new Sale("sold", 1);
            sale.sold = Instant.parse(moment);
            sale.state = state;
            shop.add(sale);
        }
    }

    @Test
    void countsRowsAlongTheDateWithoutGaps() {
        sold(
                Sale.State.PAID,
                "2026-01-31T23:30:00Z",
                "2026-02-03T10:00:00Z",
                "2026-05-01T10:00:00Z");

        var bars = bars(ListQuery.ALL, World.root());

        assertThat(bars.unit()).isEqualTo(Unit.MONTH);
        assertThat(bars.bars())
                .extracting(bar -> bar.count().rows())
                .containsExactly(2L, 0L, 0L, 1L);
        assertThat(bars.bars().getFirst())
                .isEqualTo(
                        new Bar(
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 2, 28),
                                new Count(2, true)));
        assertThat(shop.statements(() -> bars(ListQuery.ALL, World.root()))).isEqualTo(3 + planned);
    }

    @Test
    void looksCloserAtAShorterTime() {
        sold(Sale.State.PAID, "2020-03-01T10:00:00Z", "2026-03-01T10:00:00Z");
        assertThat(bars(ListQuery.ALL, World.root()).unit()).isEqualTo(Unit.QUARTER);

        sold(Sale.State.PAID, "2026-03-04T10:00:00Z");
        var march =
                ListQuery.ALL.withFilter(
                        new Compare("sold", Operator.BETWEEN, "2026-03-01", "2026-03-31"));
        assertThat(bars(march, World.root()).unit()).isEqualTo(Unit.DAY);
        assertThat(bars(march, World.root()).bars()).hasSize(4);
    }

    @Test
    void countsOnlyRowsThatTheActorSees() {
        sold(Sale.State.OPEN, "2026-03-01T10:00:00Z", "2026-03-03T10:00:00Z");
        sold(Sale.State.PAID, "2026-03-02T10:00:00Z", "2026-04-03T10:00:00Z");

        assertThat(bars(ListQuery.ALL, Shop.member("open")).bars())
                .extracting(bar -> bar.count().rows())
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void showsNothingOfASingleDayOrOfNone() {
        assertThat(bars(ListQuery.ALL, World.root())).isEqualTo(Bars.NONE);
        sold(Sale.State.OPEN, "2026-03-01T10:00:00Z");
        assertThat(bars(ListQuery.ALL, World.root())).isEqualTo(Bars.NONE);
        assertThat(shop.store().bars(shop.regions(), "sold", ListQuery.ALL, World.root()))
                .isEqualTo(Bars.NONE);
    }

    @Test
    void tellsOfTheEndsOfCalendarsBesideTheBars() {
        sold(
                Sale.State.PAID,
                "0001-01-01T00:00:00Z",
                "2026-03-01T10:00:00Z",
                "2026-03-02T10:00:00Z",
                "9999-12-31T00:00:00Z",
                "9999-12-31T23:59:59Z");

        var bars = bars(ListQuery.ALL, World.root());
        assertThat(bars.bars()).extracting(bar -> bar.count().rows()).containsExactly(1L, 1L);
        assertThat(bars.outside())
                .containsOnly(
                        Map.entry(Outside.ALWAYS, new Count(1, true)),
                        Map.entry(Outside.NEVER, new Count(2, true)));
        var months = new Grouping("sold", Optional.of(Unit.MONTH));
        var groups =
                shop.store()
                        .groups(shop.sales(), months, List.of(), ListQuery.ALL, World.root())
                        .groups();
        assertThat(groups).extracting(group -> group.count().rows()).containsExactly(2L, 2L, 1L);
    }

    @Test
    void tellsHowManyRowsAreEarlierThanTheFirstBar() {
        sold(
                Sale.State.PAID,
                "1900-03-01T10:00:00Z",
                "1955-03-01T10:00:00Z",
                "1990-03-01T10:00:00Z",
                "2026-03-02T10:00:00Z");

        var bars = bars(ListQuery.ALL, World.root());

        assertThat(bars.bars()).hasSize(62);
        assertThat(bars.outside()).containsOnly(Map.entry(Outside.EARLIER, new Count(2, true)));
    }

    @Test
    void leavesOutWhatNeverEnds() {
        assertThat(bars(ListQuery.ALL, World.root())).isEqualTo(Bars.NONE);
        if (planned == 0) {
            return; // only PostgreSQL has infinity
        }
        sold(Sale.State.PAID, "2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z");
        sold(Sale.State.LOST, "2026-04-02T10:00:00Z", "2026-04-03T10:00:00Z");
        shop.world.sql("update sale set due = 'infinity', sold = 'infinity' where state = 'LOST'");

        assertThat(bars(ListQuery.ALL, World.root()).bars())
                .extracting(bar -> bar.count().rows())
                .containsExactly(1L, 1L);
        assertThat(bars(ListQuery.ALL, World.root()).outside())
                .containsOnly(Map.entry(Outside.NEVER, new Count(2, true)));
        assertThat(shop.store().dates(shop.sales(), ListQuery.ALL, World.root())).isNotNull();
        assertThat(shop.store().spread(shop.sales(), "sold", World.root())).isTrue();
    }

    private Bars bars(ListQuery query, Actor actor) {
        return shop.store().bars(shop.sales(), "sold", query, actor);
    }
}
