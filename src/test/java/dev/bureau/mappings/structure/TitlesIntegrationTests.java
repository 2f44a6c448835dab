package dev.bureau.mappings.structure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import dev.bureau.mappings.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Parts of values that are called the same.
class TitlesIntegrationTests {

    @Test
    void columnsOfTheSameNameTellWhatTheyArePartOf() {
        try (var world = World.start(World.Database.H2, getClass().getPackageName(), Map.of())) {
            world.add(Oddities.Voyage.class, Map.of("name", "Out"));
            world.signIn();
            world.open("voyages");
            Grid<?> grid = _get(Grid.class);
            assertThat(
                            grid.getColumns().stream()
                                    .map(column -> column.getHeaderComponent().getElement())
                                    .map(Element::getTextRecursively))
                    .contains("Name", "Start town", "Goal town");
            world.signOut();
        }
    }
}
