package dev.bureau.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.Total;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.data.shape.Group;
import dev.bureau.internal.data.shape.Grouping;
import dev.bureau.internal.data.shape.Groups;
import dev.bureau.internal.data.shape.Groups.Rest;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.internal.data.value.Outside;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class GroupsIntegrationTests {

    private static final Wanted UNITS = new Wanted("units", Total.SUM);

    private final Shop shop;

    /// PostgreSQL is asked beforehand how many rows it expects.
    private final int planned;

    GroupsIntegrationTests(Database database) {
        planned = database == Database.POSTGRESQL ? 1 : 0;
        shop = Shop.on(database);
    }

    @BeforeEach
    void fill() {
        var north = new Region("North", null);
        var south = new Region("South", null);
        south.closed = true;
        shop.add(
                north,
                south,
                sale("a", 1, Sale.State.PAID, south, "2026-03-29T22:30:00Z", "Ana"),
                sale("b", 2, Sale.State.OPEN, north, "2026-03-30T12:00:00Z", ""),
                sale("c", 3, Sale.State.OPEN, south, "2025-12-31T23:30:00Z", "Ben"),
                new Sale("d", 4));
    }

    private static Sale sale(
            String title, int units, Sale.State state, Region region, String sold, String buyer) {
        var sale = new Sale(title, units);
        sale.state = state;
        sale.region = region;
        sale.sold = Instant.parse(sold);
        sale.due = LocalDate.of(2026, 1, units);
        sale.urgent = units > 1;
        sale.buyer = buyer;
        return sale;
    }

    @Test
    void groupsByChoicesWithTotalsInOneStatement() {
        var groups = groups("state", ListQuery.ALL, World.root());

        assertThat(groups.groups())
                .extracting(Group::value)
                .containsExactly(Sale.State.OPEN, Sale.State.PAID, null);
        assertThat(groups.groups())
                .extracting(Group::count)
                .containsExactly(new Count(2, true), new Count(1, true), new Count(1, true));
        assertThat(groups.groups())
                .extracting(group -> group.figures().get(UNITS).value())
                .containsExactly(new BigDecimal(5), new BigDecimal(1), new BigDecimal(4));
        assertThat(groups.rest()).isEqualTo(Rest.NONE);
        assertThat(shop.statements(() -> groups("state", ListQuery.ALL, World.root())))
                .isEqualTo(1 + planned);
    }

    @Test
    void eachGroupIsTheListWithOneMoreCondition() {
        for (var by :
                List.of(
                        "state",
                        "region",
                        "urgent",
                        "buyer",
                        "sold:month",
                        "due:day",
                        "region.name")) {
            for (var group : groups(by, ListQuery.ALL, World.root()).groups()) {
                assertThat(count(ListQuery.ALL.withFilter(group.condition()), World.root()))
                        .as(by + " " + group)
                        .isEqualTo(group.count());
            }
        }
    }

    @Test
    void groupsByRelatedRowsUnderTheirNames() {
        assertThat(labels(groups("region", ListQuery.ALL, World.root())))
                .containsExactly("North", "South", "nothing");
        assertThat(shop.statements(() -> groups("region", ListQuery.ALL, World.root())))
                .isEqualTo(2 + planned);
    }

    @Test
    void countsRelatedRowsThatMayNotBeSeenAsNone() {
        var groups = groups("region", ListQuery.ALL, Shop.member("open"));

        assertThat(labels(groups)).containsExactly("North", "nothing");
        for (var group : groups.groups()) {
            assertThat(count(ListQuery.ALL.withFilter(group.condition()), Shop.member("open")))
                    .isEqualTo(group.count())
                    .isEqualTo(new Count(1, true));
        }
        assertThat(groups("region.name", ListQuery.ALL, Shop.member("open")).groups())
                .extracting(Group::value)
                .containsExactly("North", null);
    }

    @Test
    void beginsStretchesOfTimeAtMidnightOfTheReader() {
        // in Berlin it is the thirtieth already, and the first of January
        assertThat(groups("sold:day", ListQuery.ALL, World.root()).groups())
                .extracting(Group::value)
                .containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 1, 1), null);
        assertThat(groups("sold:year", ListQuery.ALL, World.root()).groups())
                .extracting(Group::value)
                .containsExactly(LocalDate.of(2026, 1, 1), null);
        assertThat(groups("due:month", ListQuery.ALL, World.root()).groups())
                .extracting(Group::count)
                .containsExactly(new Count(3, true), new Count(1, true));
    }

    @Test
    void groupsRowsWithoutADateAsEmpty() {
        shop.world.sql("update sale set sold = null");

        var groups = groups("sold:month", ListQuery.ALL, World.root());

        assertThat(groups.groups()).extracting(Group::value).containsExactly((Object) null);
        assertThat(groups.groups().getFirst().count()).isEqualTo(new Count(4, true));
    }

    @Test
    void hasGroupsForTheEndsOfCalendars() {
        shop.world.sql("update sale set due = date '20000-01-01' where title = 'a'");
        shop.world.sql("update sale set due = date '0001-01-01' where title = 'b'");

        var groups = groups("due:month", ListQuery.ALL, World.root());

        assertThat(groups.groups())
                .extracting(Group::value)
                .containsExactly(
                        Outside.NEVER.day(), LocalDate.of(2026, 1, 1), Outside.ALWAYS.day(), null);
        assertThat(groups.rest()).isEqualTo(Rest.NONE);
        for (var group : groups.groups()) {
            assertThat(count(ListQuery.ALL.withFilter(group.condition()), World.root()))
                    .isEqualTo(group.count())
                    .isEqualTo(new Count(1, true));
        }
    }

    @Test
    void groupsRowsThatNeverEndWithoutAnyOthers() {
        shop.world.sql("update sale set due = date '9999-12-31'");

        var groups = groups("due:year", ListQuery.ALL, World.root());

        assertThat(groups.groups()).extracting(Group::value).containsExactly(Outside.NEVER.day());
        assertThat(groups.rest()).isEqualTo(Rest.NONE);
    }

    @Test
    void tellsTheLatestOfManyDays() {
        shop.save(manager -> {
            for (var day = 0; day < 250; day++) {
                var sale = new Sale("daily", 1);
                sale.due = LocalDate.of(2027, 1, 1).plusDays(day);
                manager.persist(sale);
            }
        });

        var groups = groups("due:day", ListQuery.ALL, World.root());

        assertThat(groups.rest()).isEqualTo(Rest.SMALLER);
        assertThat(groups.groups().getFirst().value()).isEqualTo(LocalDate.of(2027, 9, 7));
        assertThat(groups.groups().stream().map(Group::value).skip(1).limit(196))
                .isEqualTo(
                        groups.groups().stream()
                                .limit(196)
                                .map(group -> ((LocalDate) group.value()).minusDays(1))
                                .toList());
    }

    @Test
    void takesNoWordsAndEmptyOnesForTheSame() {
        assertThat(groups("buyer", ListQuery.ALL, World.root()).groups())
                .extracting(Group::value)
                .containsExactly("Ana", "Ben", null);
    }

    @Test
    void followsTheQuestion() {
        var early = ListQuery.ALL.withFilter(new Compare("units", Operator.LESS, "3"));

        assertThat(groups("urgent", early, World.root()).groups())
                .extracting(Group::value)
                .containsExactly(true, false);
        assertThat(
                        groups(
                                        "sold:month",
                                        ListQuery.ALL.withFilter(new Condition.Or(List.of())),
                                        World.root())
                                .groups())
                .isEmpty();
    }

    @Test
    void groupsByNothingThatMayNotBeReadOrHasNoGroups() {
        for (var by :
                List.of("margin", "nothing", "region.nothing", "units", "title:month", "sold")) {
            var grouping = Grouping.of(by).orElseThrow();
            assertThat(shop.store().groupable(shop.sales(), grouping, Shop.member("any")))
                    .as(by)
                    .isFalse();
            assertThat(groups(by, ListQuery.ALL, Shop.member("any"))).isEqualTo(Groups.NONE);
        }
    }

    @Test
    void tellsTheLargestOfThousandsOfGroups() {
        shop.save(manager -> {
            for (var at = 0; at < 300; at++) {
                var sale = new Sale("many", 1);
                sale.buyer = "Buyer " + at;
                manager.persist(sale);
            }
        });
        var groups = groups("buyer", ListQuery.ALL, World.root());

        assertThat(groups.groups()).hasSize(200);
        assertThat(groups.groups().getLast().count()).isEqualTo(new Count(2, true));
        assertThat(groups.rest()).isEqualTo(Rest.SMALLER);
    }

    private Groups groups(String by, ListQuery query, Actor actor) {
        return shop.store()
                .groups(shop.sales(), Grouping.of(by).orElseThrow(), List.of(UNITS), query, actor);
    }

    private static List<String> labels(Groups groups) {
        return groups.groups().stream()
                .map(group -> group.value() instanceof Reference row ? row.label() : "nothing")
                .toList();
    }

    private Count count(ListQuery query, Actor actor) {
        return shop.store().count(shop.sales(), query, 1_000, actor);
    }
}
