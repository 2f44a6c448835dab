package dev.bureau.mappings.structure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.World;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rows that refer to a row whose entity has no attribute for them.
class ReferringIntegrationTests {

    @Test
    void countsAndNamesThemBesideTheForm() {
        try (var world = World.start(World.Database.H2, getClass().getPackageName(), Map.of())) {
            var barrel = world.add(Oddities.Barrel.class, Mapping.byPath("name", "Oak"));
            var empty = world.add(Oddities.Barrel.class, Mapping.byPath("name", "Ash"));
            for (var name : List.of("One", "Two")) {
                world.add(Oddities.Ship.class, Mapping.byPath("name", name, "lost", barrel));
            }
            assertThat(shown(world, barrel)).containsExactly("Ships (Lost) 2", "Ships (Oldest) 2");
            assertThat(shown(world, empty)).isEmpty();
        }
    }

    private static List<String> shown(World world, Reference barrel) {
        world.signIn();
        try {
            world.open(world.model(Oddities.Barrel.class).slug() + "/" + barrel.id());
            await().pollInSameThread()
                    .until(() -> {
                        MockVaadin.clientRoundtrip(true);
                        return UI.getCurrent().getPollInterval() < 0;
                    });
            return _find(Section.class, box -> box.withClasses("bureau-related")).stream()
                    .flatMap(box -> _find(box, ListItem.class).stream())
                    .map(item ->
                            _get(item, Link.class).getText()
                                    + " "
                                    + _get(item, Span.class).getText())
                    .toList();
        } finally {
            world.signOut();
        }
    }
}
