package dev.bureau.mappings.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.mappings.World;
import dev.bureau.schema.Element;
import dev.bureau.schema.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Collections with more values than a form shows: what is shown can be edited, the rest stays.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeCollectionsIntegrationTests {

    private static final int SHOWN = 500;

    private final World world =
            World.start(World.Database.POSTGRESQL, getClass().getPackageName(), Map.of());

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void editsTheBeginningOfALongList() {
        var dish = world.add(Kitchen.Dish.class, Values.parts("title", "Stew"));
        fill(
                "dish_steps (dish_id, position, steps)",
                "%s, n, 'Step ' || lpad('' || n, 4, '0')",
                dish);
        edit(
                Kitchen.Dish.class,
                dish,
                "steps",
                steps -> {
                    steps.set(0, Element.of("Begin"));
                    steps.remove(1);
                    steps.add(Element.of("Last shown"));
                });
        assertThat(texts("select steps from dish_steps where dish_id = %s order by position", dish))
                .hasSize(1000)
                .startsWith("Begin", "Step 0003")
                .endsWith("Step 1000")
                .contains("Last shown")
                .doesNotContain("Step 0002");
    }

    @Test
    void editsSomeOfManyTags() {
        var dish = world.add(Kitchen.Dish.class, Values.parts("title", "Stew"));
        fill("dish_tags (dish_id, tags)", "%s, 'tag ' || lpad('' || n, 4, '0')", dish);
        edit(
                Kitchen.Dish.class,
                dish,
                "tags",
                tags -> {
                    tags.set(0, Element.of("first"));
                    tags.remove(1);
                    tags.add(Element.of("tag 0900"));
                });
        assertThat(texts("select tags from dish_tags where dish_id = %s order by tags", dish))
                .hasSize(999)
                .contains("first", "tag 0003", "tag 0900", "tag 1000")
                .doesNotContain("tag 0001", "tag 0002");
    }

    @Test
    void editsSomeOfManyRepeatedValues() {
        var dish = world.add(Kitchen.Dish.class, Values.parts("title", "Stew"));
        fill("dish_ratings (dish_id, ratings)", "%s, n", dish);
        edit(
                Kitchen.Dish.class,
                dish,
                "ratings",
                ratings -> {
                    ratings.remove(0);
                    ratings.add(Element.of(900));
                });
        assertThat(texts("select ratings from dish_ratings where dish_id = %s", dish))
                .hasSize(1000)
                .doesNotContain("1")
                .contains("2", "1000");
    }

    @Test
    void editsSomeOfManyEntries() {
        var region = world.add(Atlas.Region.class, Values.parts("name", "North"));
        fill(
                "region_titles (region_id, language, title)",
                "%s, 'k' || lpad('' || n, 4, '0'), 'Title ' || n",
                region);
        edit(
                Atlas.Region.class,
                region,
                "titles",
                titles -> {
                    titles.set(0, new Element("k0001", "Changed"));
                    titles.remove(1);
                    titles.add(new Element("new", "New"));
                });
        assertThat(texts("select title from region_titles where region_id = %s", region))
                .hasSize(1000)
                .contains("Changed", "New", "Title 1000")
                .doesNotContain("Title 1", "Title 2");
    }

    @Test
    void leavesTheValuesAloneThatNobodyTouched() {
        var dish = world.add(Kitchen.Dish.class, Values.parts("title", "Stew"));
        fill("dish_steps (dish_id, position, steps)", "%s, n, 'Step ' || n", dish);
        var model = world.model(Kitchen.Dish.class);
        var updates = world.statistics().getCollectionUpdateCount();
        assertThat(
                        world.change(
                                model,
                                seen(Kitchen.Dish.class, dish),
                                Values.parts("title", "Soup")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(world.statistics().getCollectionUpdateCount()).isEqualTo(updates);
        assertThat(world.statistics().getCollectionRecreateCount()).isNotNegative();
        world.signIn();
        world.open("dishes/" + dish.id());
        assertThat(ScreenWords.helpers())
                .contains("The first 500 of 1,000 are here; the others stay as they are.");
        world.signOut();
    }

    private void fill(String table, String values, Reference owner) {
        var row = values.formatted(owner.id());
        world.sql("insert into %s select %s from generate_series(1, 1000) n".formatted(table, row));
    }

    private void edit(Class<?> type, Reference row, String path, Consumer<List<Element>> typed) {
        var seen = seen(type, row);
        assertThat(seen.cut()).containsEntry(path, 1000L);
        assertThat(seen.writable()).contains(path);
        var values = new ArrayList<Element>();
        ((List<?>) seen.values().get(path)).forEach(one -> values.add((Element) one));
        assertThat(values).hasSize(SHOWN);
        typed.accept(values);
        assertThat(world.change(world.model(type), seen, Values.parts(path, values)))
                .isInstanceOf(Outcome.Saved.class);
    }

    private Snapshot seen(Class<?> type, Reference row) {
        return world.store().find(world.model(type), row.id(), World.root()).orElseThrow();
    }

    private List<String> texts(String query, Reference owner) {
        return world.bean(JdbcClient.class)
                .sql(query.formatted(owner.id()))
                .query(String.class)
                .list();
    }
}
