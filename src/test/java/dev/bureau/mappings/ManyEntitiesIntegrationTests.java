package dev.bureau.mappings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.mappings.World.Database;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The sidebar and the home page of an application with very many entities.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyEntitiesIntegrationTests {

    private World world;

    @BeforeAll
    void start() {
        world = World.start(Database.H2, "dev.bureau.mappings.keys", Map.of());
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @BeforeEach
    void signIn() {
        world.signIn();
        world.open("");
    }

    @AfterEach
    void signOut() {
        world.signOut();
    }

    @Test
    void showsEveryNameOnceAndCountsNothing() {
        var asked = world.statistics().getPrepareStatementCount();
        world.open("");

        var lists =
                world.registry().all().stream()
                        .filter(model -> model.listed())
                        .map(model -> model.slug())
                        .toList();
        assertThat(lists).hasSizeGreaterThan(40);
        assertThat(links()).containsAll(lists).doesNotHaveDuplicates();
        assertThat(entries()).containsExactly("Home");
        assertThat(world.statistics().getPrepareStatementCount()).isEqualTo(asked);
    }

    @Test
    void findsAListByPartsOfItsName() {
        var first = world.registry().all().getFirst();

        _setValue(
                _get(TextField.class, spec -> spec.withId("bureau-find")),
                first.slug().replace('-', ' '));

        assertThat(links()).contains(first.slug()).hasSizeLessThan(10);
        assertThat(_find(H2.class)).hasSizeLessThan(10);
    }

    @Test
    void unfoldsTheGroupOfThePage() {
        var model = world.registry().all().getFirst();

        world.open(model.slug());

        assertThat(_get(H1.class).getText()).isNotBlank();
        assertThat(_find(SideNav.class).stream().filter(SideNav::isExpanded)).hasSize(2);
        assertThat(paths()).contains(model.slug());
    }

    @Test
    void makesTheEntriesOfAGroupWhenItIsUnfolded() {
        var folded = _find(SideNav.class).stream().filter(nav -> !nav.isExpanded()).findFirst();

        folded.orElseThrow().setExpanded(true);

        assertThat(folded.orElseThrow().getItems()).isNotEmpty();
    }

    @Test
    void looksIntoFoldedGroupsAndFoldsThemAgain() {
        var first = world.registry().all().getFirst();
        var filter = _get(TextField.class, spec -> spec.withPlaceholder("Filter…"));

        _setValue(filter, first.slug().replace('-', ' '));
        assertThat(paths()).contains(first.slug());

        _setValue(filter, "");
        assertThat(_find(SideNav.class).stream().filter(SideNav::isExpanded)).hasSize(1);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .filter(link ->
                        link.getElement()
                                .getParent()
                                .getClassList()
                                .contains("bureau-directory-names"))
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> entries() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static List<String> paths() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }
}
