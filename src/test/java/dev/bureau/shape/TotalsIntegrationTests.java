package dev.bureau.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.Total;
import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Figure;
import dev.bureau.internal.data.shape.Wanted;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class TotalsIntegrationTests {

    private final Database database;
    private final Shop shop;

    TotalsIntegrationTests(Database database) {
        this.database = database;
        shop = Shop.on(database);
    }

    @BeforeEach
    void fill() {
        var one = sale("one", 3, "10.10", "EUR");
        one.grains = Long.MAX_VALUE;
        one.weight = 0.5;
        one.took = Duration.ofMinutes(90);
        one.sold = Instant.parse("2026-01-31T23:30:00Z");
        one.state = Sale.State.OPEN;
        one.buyer = "Ana";
        var two = sale("two", 4, "20.25", "EUR");
        two.grains = Long.MAX_VALUE;
        two.weight = 0.25;
        two.took = Duration.ofMinutes(30);
        two.sold = Instant.parse("2026-03-01T08:00:00Z");
        two.buyer = "Ana";
        shop.add(one, two, sale("three", 9, null, null));
    }

    private static Sale sale(
            String title, int units, @Nullable String price, @Nullable String currency) {
        var sale = new Sale(title, units);
        sale.price = price == null ? null : new BigDecimal(price);
        sale.currency = currency;
        return sale;
    }

    @Test
    void addsUpAllRowsInOneStatement() {
        var wanted =
                List.of(
                        new Wanted("units", Total.SUM),
                        new Wanted("units", Total.AVERAGE),
                        new Wanted("units", Total.MINIMUM),
                        new Wanted("units", Total.MAXIMUM),
                        new Wanted("weight", Total.SUM),
                        new Wanted("took", Total.SUM),
                        new Wanted("took", Total.AVERAGE),
                        new Wanted("sold", Total.MAXIMUM),
                        new Wanted("buyer", Total.COUNT),
                        new Wanted("buyer", Total.DISTINCT),
                        new Wanted("region", Total.COUNT));

        var totals = shop.store().totals(shop.sales(), wanted, ListQuery.ALL, World.root());

        assertThat(wanted.stream().map(totals::get).map(Figure::value))
                .usingElementComparator(TotalsIntegrationTests::compare)
                .containsExactly(
                        new BigDecimal("16"),
                        new BigDecimal("5.33"),
                        3,
                        9,
                        0.75,
                        Duration.ofHours(2),
                        Duration.ofHours(1),
                        Instant.parse("2026-03-01T08:00:00Z"),
                        2L,
                        1L,
                        0L);
        var planned = database == Database.POSTGRESQL ? 1 : 0;
        assertThat(
                        shop.statements(() ->
                                shop.store()
                                        .totals(shop.sales(), wanted, ListQuery.ALL, World.root())))
                .isEqualTo(1 + planned);
    }

    private static int compare(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal exact
                ? number.compareTo(exact)
                : one.equals(other) ? 0 : 1;
    }

    @Test
    void addsUpBeyondTheGreatestLong() {
        assertThat((BigDecimal) total("grains", Total.SUM, World.root()).value())
                .isEqualByComparingTo("18446744073709551614");
    }

    @Test
    void keepsTheDigitsOfShortNumbers() {
        shop.world.sql("update sale set tare = 16777216");
        var more = sale("four", 1, null, null);
        more.tare = 1;
        shop.add(more);

        assertThat(total("tare", Total.SUM, World.root()).value()).isEqualTo(3 * 16_777_216d + 1);
    }

    @Test
    void takesNoWordsForNoValue() {
        shop.world.sql("update sale set buyer = '' where title = 'two'");

        assertThat(total("buyer", Total.COUNT, World.root()).value()).isEqualTo(1L);
        assertThat(total("buyer", Total.DISTINCT, World.root()).value()).isEqualTo(1L);
    }

    @Test
    void addsUpAmountsOfOneCurrencyOnly() {
        assertThat((BigDecimal) total("price", Total.SUM, World.root()).value())
                .isEqualByComparingTo("30.35");
        assertThat(total("price", Total.SUM, World.root()).beside())
                .containsEntry("currency", "EUR");

        shop.add(sale("four", 1, "5.00", "USD"));
        assertThat(total("price", Total.SUM, World.root())).isEqualTo(Figure.MIXED);
        assertThat(total("price", Total.MAXIMUM, World.root())).isEqualTo(Figure.MIXED);
        assertThat(total("price", Total.COUNT, World.root()).value()).isEqualTo(3L);

        shop.world.sql("update sale set currency = null where title = 'four'");
        assertThat(total("price", Total.AVERAGE, World.root())).isEqualTo(Figure.MIXED);
    }

    @Test
    void followsTheQuestionAndTheRulesForRows() {
        var few = ListQuery.ALL.withFilter(new Compare("units", Operator.LESS, "9"));
        var sum = new Wanted("units", Total.SUM);
        var most = new Wanted("units", Total.MAXIMUM);

        assertThat(shop.store().totals(shop.sales(), List.of(sum), few, World.root()).get(sum))
                .extracting(Figure::value)
                .isEqualTo(new BigDecimal("7"));
        assertThat(
                        shop.store()
                                .totals(
                                        shop.sales(),
                                        List.of(most),
                                        ListQuery.ALL,
                                        Shop.member("open"))
                                .get(most))
                .extracting(Figure::value)
                .isEqualTo(3);
    }

    @Test
    void tellsNothingOfWhatMayNotBeReadOrCannotBeAddedUp() {
        var wanted =
                Arrays.asList(
                        new Wanted("margin", Total.MAXIMUM),
                        new Wanted("nothing", Total.COUNT),
                        new Wanted("title", Total.SUM),
                        new Wanted("sold", Total.AVERAGE));

        assertThat(shop.store().totals(shop.sales(), wanted, ListQuery.ALL, Shop.member("any")))
                .isEmpty();
    }

    @Test
    void tellsNothingOfNoRows() {
        var none = ListQuery.ALL.withFilter(new Compare("units", Operator.IS, "77"));
        var sum = new Wanted("price", Total.SUM);

        assertThat(shop.store().totals(shop.sales(), List.of(sum), none, World.root()).get(sum))
                .isEqualTo(Figure.exact(null));
    }

    private Figure total(String path, Total total, Actor actor) {
        var wanted = new Wanted(path, total);
        return java.util.Objects.requireNonNull(
                shop.store()
                        .totals(shop.sales(), List.of(wanted), ListQuery.ALL, actor)
                        .get(wanted));
    }
}
