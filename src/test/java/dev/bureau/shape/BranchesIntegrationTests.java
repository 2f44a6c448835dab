package dev.bureau.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.Trees;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BranchesIntegrationTests {

    private static final String PARENT = "parent";

    private final Shop shop;
    private final Region world = new Region("World", null);
    private final Region europe = new Region("Europe", world);
    private final Region norway = new Region("Norway", europe);
    private final Region moon = new Region("Moon", null);

    BranchesIntegrationTests(Database database) {
        shop = Shop.on(database);
    }

    @BeforeEach
    void fill() {
        shop.add(world, europe, norway, moon);
    }

    @Test
    void recognisesARelationToTheRowAbove() {
        assertThat(Trees.parent(shop.regions())).contains(PARENT);
        assertThat(Trees.surely(shop.regions())).isTrue();
        assertThat(Trees.parent(shop.sales())).isEmpty();
    }

    @Test
    void countsTheRowsBelowAPageInOneStatement() {
        var all = List.of(id(world), id(europe), id(norway), id(moon));

        assertThat(below(all, World.root()))
                .containsOnly(Map.entry(id(world), 1L), Map.entry(id(europe), 1L));
        assertThat(shop.statements(() -> below(all, World.root()))).isEqualTo(1);
    }

    @Test
    void countsOnlyRowsThatTheActorSees() {
        shop.world.sql("update region set closed = true where name in ('Europe')");
        var all = List.of(id(world), id(europe));

        assertThat(below(all, Shop.member("open"))).isEmpty();
        assertThat(roots(Shop.member("open"))).containsExactlyInAnyOrder("World", "Norway", "Moon");
    }

    @Test
    void putsARowOfEachCircleAtTheTop() {
        assertThat(circles()).isEmpty();

        shop.world.sql("update region set parent_id = " + id(norway) + " where name = 'World'");
        shop.world.sql("update region set parent_id = id where name = 'Moon'");

        assertThat(circles())
                .hasSize(2)
                .contains(id(moon))
                .containsAnyOf(id(world), id(europe), id(norway));
    }

    private List<String> circles() {
        return shop.store().circles(shop.regions(), PARENT, World.root());
    }

    private Map<String, Long> below(List<String> ids, Actor actor) {
        return shop.store().below(shop.regions(), PARENT, ids, actor);
    }

    private List<String> roots(Actor actor) {
        var above = new Condition.Not(new Condition.Has(PARENT, Condition.ALL));
        return shop
                .store()
                .page(
                        shop.regions(),
                        List.of(),
                        ListQuery.ALL.withFilter(above),
                        Stretch.first(10),
                        actor)
                .rows()
                .stream()
                .map(Row::label)
                .toList();
    }

    private static String id(Region region) {
        return String.valueOf(region.id);
    }
}
