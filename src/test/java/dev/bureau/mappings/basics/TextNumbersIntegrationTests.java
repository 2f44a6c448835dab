package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.query.Condition.Compare;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whole numbers that stand in columns of texts.
class TextNumbersIntegrationTests {

    @ParameterizedTest
    @EnumSource(World.Database.class)
    void sortsAndComparesThemAsNumbers(World.Database database) {
        try (var world = World.start(database, getClass().getPackageName(), Map.of())) {
            for (var level : List.of(9, 10, -5, 100, 7)) {
                world.add(
                        Numbers.Odometer.class,
                        Mapping.byPath("name", level.toString(), "level", level));
            }
            var up = ListQuery.ALL.withOrders(List.of(new Order("level", false)));
            var above = new Compare("level", Operator.GREATER, List.of("7"));
            assertThat(names(world, up)).containsExactly("-5", "7", "9", "10", "100");
            assertThat(names(world, up.withFilter(above))).containsExactly("9", "10", "100");
            world.sql("update odometer set level = 'none' where name = '7'");
            assertThat(names(world, up)).containsExactly("-5", "9", "10", "100", "7");
        }
    }

    private static List<String> names(World world, ListQuery query) {
        return world
                .store()
                .page(
                        world.model(Numbers.Odometer.class),
                        List.of(),
                        query,
                        Stretch.first(10),
                        World.root())
                .rows()
                .stream()
                .map(Row::label)
                .toList();
    }
}
