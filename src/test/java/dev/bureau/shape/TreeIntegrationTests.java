package dev.bureau.shape;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.treegrid.CollapseEvent;
import com.vaadin.flow.component.treegrid.ExpandEvent;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.mappings.World.Database;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class TreeIntegrationTests {

    private final Shop shop;

    TreeIntegrationTests(Database database) {
        shop = Shop.on(database);
    }

    @BeforeEach
    void fill() {
        var world = new Region("World", null);
        var europe = new Region("Europe", world);
        shop.add(world, europe, new Region("Norway", europe), new Region("Moon", null));
        shop.world.signIn();
    }

    @AfterEach
    void leave() {
        shop.world.signOut();
    }

    @Test
    void opensWithTheRowsAtTheTop() {
        shop.world.open("regions?sort=name");

        assertThat(below(null)).containsExactly("Moon", "World");
        assertThat(tree().getDataProvider().hasChildren(rows(null).getLast())).isTrue();
        assertThat(tree().getDataProvider().hasChildren(rows(null).getFirst())).isFalse();
        assertThat(below(rows(null).getLast())).containsExactly("Europe");
    }

    @Test
    void showsWhatMatchesBelowTheRowsAboveIt() {
        shop.world.open("regions?name-contains=nor");

        assertThat(below(null)).containsExactly("World");
        var europe = rows(rows(null).getFirst());
        assertThat(below(europe.getFirst())).containsExactly("Norway");
        assertThat(tree().isExpanded(europe.getFirst())).isTrue();
    }

    @Test
    void standsAsAListWhenSomebodyWantsOne() {
        shop.world.open("regions?sort=name");

        _click(treeSwitch());

        assertThat(_find(TreeGrid.class)).isEmpty();
        assertThat(list()).containsExactly("Europe", "Moon", "Norway", "World");
        _click(treeSwitch());
        assertThat(_find(TreeGrid.class)).hasSize(1);
    }

    @Test
    void showsRowsThatGoRoundInCircles() {
        shop.world.sql(
                "update region set parent_id = (select id from region where name = 'Norway')"
                        + " where name in ('World', 'Moon')");
        shop.world.sql("update region set parent_id = id where name = 'Moon'");
        shop.world.open("regions?sort=name");

        assertThat(below(null)).hasSize(2).contains("Moon");
        assertThat(reached(null)).containsExactlyInAnyOrder("Europe", "Moon", "Norway", "World");

        shop.world.open("regions?name-contains=o");
        assertThat(reached(null)).contains("Europe", "Moon", "Norway", "World");
    }

    @Test
    void showsRowsThatAreKnownByTexts() {
        var hall = new Section("hall_1", "Hall", null);
        var aisle = new Section("aisle/é", "Aisle", hall);
        shop.add(hall, aisle, new Section("shelf 1", "Shelf", aisle));
        shop.world.open("sections?name-contains=shelf");

        assertThat(below(null)).containsExactly("Hall");
        assertThat(reached(null)).containsExactly("Hall", "Aisle", "Shelf");

        shop.world.sql("update section set parent_code = 'shelf 1' where code = 'hall_1'");
        shop.world.open("sections?sort=name");
        assertThat(reached(null)).containsExactlyInAnyOrder("Hall", "Aisle", "Shelf");
    }

    @Test
    void showsManyRowsThatStandBelowThemselves() {
        shop.save(manager -> {
            for (var at = 0; at < 250; at++) {
                manager.persist(new Region("Island " + at, null));
            }
        });
        shop.world.sql("update region set parent_id = id where name like 'Island%'");
        shop.world.open("regions?sort=-name");

        assertThat(tree().getDataProvider().getChildCount(new HierarchicalQuery<>(null, null)))
                .isEqualTo(252);
        var world = rows(null).getFirst();
        var moon = rows(null).get(1);
        assertThat(List.of(world.label(), moon.label())).containsExactly("World", "Moon");
        assertThat(rows(null).subList(2, 50))
                .allMatch(row -> !tree().getDataProvider().hasChildren(row));
    }

    @Test
    void keepsWhatIsUnfoldedInItsAddress() {
        shop.world.open("regions?sort=name");
        var world = rows(null).getLast();
        ComponentUtil.fireEvent(tree(), new ExpandEvent<>(tree(), true, List.of(world)));
        var europe = rows(world).getFirst();
        ComponentUtil.fireEvent(tree(), new ExpandEvent<>(tree(), true, List.of(europe)));

        var address = back(world);
        assertThat(address).contains("_unfolded=" + world.id() + "&_unfolded=" + europe.id());
        shop.world.signOut();
        shop.world.signIn();
        shop.world.open("regions?" + address);
        assertThat(tree().isExpanded(rows(null).getLast())).isTrue();
        assertThat(tree().isExpanded(rows(world).getFirst())).isTrue();

        ComponentUtil.fireEvent(tree(), new CollapseEvent<>(tree(), true, List.of(world)));
        assertThat(back(world))
                .contains("_unfolded=" + europe.id())
                .doesNotContain("=" + world.id());
        shop.world.open("regions?_unfolded=77777&_unfolded=x&_unfolded=" + world.id());
        assertThat(tree().isExpanded(rows(null).getLast())).isTrue();
    }

    /// The question in the link to the form of a row.
    private static String back(Row row) {
        var renderer = (ComponentRenderer<?, Row>) tree().getColumnByKey("name").getRenderer();
        var link = ((Link) renderer.createComponent(row)).getHref();
        return URLDecoder.decode(link.replaceFirst("[^?]*\\?back=", ""), StandardCharsets.UTF_8);
    }

    @Test
    void hasTheColumnsOfItsReaderInTheirOrder() {
        shop.world.open("regions");
        assertThat(keys()).containsExactly("name", "closed");

        shop.world.open("regions?_columns=closed,name,parent.name");
        assertThat(keys()).containsExactly("closed", "name", "parent.name");
    }

    @Test
    void sortsRowsNextToEachOtherByAHead() {
        shop.world.open("regions?sort=-name");
        assertThat(below(null)).containsExactly("World", "Moon");

        var name = tree().getColumnByKey("name");
        tree().sort(List.of(new GridSortOrder<>(name, SortDirection.ASCENDING)));
        shop.world.open("regions?sort=name&name-contains=o");
        assertThat(below(null)).containsExactly("Moon", "World");
    }

    private static List<String> keys() {
        return tree().getColumns().stream()
                .map(Grid.Column::getKey)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> reached(@Nullable Row above) {
        return rows(above).stream()
                .flatMap(row -> Stream.concat(Stream.of(row.label()), reached(row).stream()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static TreeGrid<Row> tree() {
        return _get(TreeGrid.class);
    }

    private static List<Row> rows(@Nullable Row above) {
        return tree().getDataProvider()
                .fetchChildren(new HierarchicalQuery<>(0, 100, List.of(), null, null, above))
                .toList();
    }

    private static List<String> below(@Nullable Row above) {
        return rows(above).stream().map(Row::label).toList();
    }

    private static NativeButton treeSwitch() {
        return _get(
                NativeButton.class,
                spec ->
                        spec.withPredicate(button ->
                                "As a tree"
                                        .equals(button.getElement().getAttribute("aria-label"))));
    }

    @SuppressWarnings("unchecked")
    private static List<String> list() {
        Grid<Row> grid = _get(Grid.class);
        return GridKt._findAll(grid).stream().map(Row::label).toList();
    }
}
