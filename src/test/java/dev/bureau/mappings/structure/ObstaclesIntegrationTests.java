package dev.bureau.mappings.structure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Edit;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.ui.parts.Banner;
import dev.bureau.mappings.World;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Entities whose rows can hardly be added, which the form says before anybody types.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObstaclesIntegrationTests {

    private final World world =
            World.start(World.Database.H2, getClass().getPackageName(), Map.of());

    @AfterAll
    void end() {
        world.close();
    }

    @Test
    void saysThatNothingMakesTheKey() {
        assertThat(note(Keepsakes.Trinket.class)).startsWith("The application makes no keys");
        var edit = new Edit(Edit.Kind.ADD, "Trinket", "", named(), Map.of());
        assertThat(world.store().save(edit, World.root(), Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid ->
                                assertThat(invalid.violations())
                                        .singleElement()
                                        .satisfies(it -> assertThat(it.path()).isEmpty())
                                        .extracting(Outcome.Violation::message)
                                        .asString()
                                        .startsWith("The application makes no keys"));
    }

    @Test
    void saysThatARowOfAnotherKindCannotBeChosen() {
        assertThat(note(Keepsakes.Relic.class)).contains("“Of” has to lead to a row");
    }

    @Test
    void saysNothingWhereRowsAreAdded() {
        var model = world.model(Oddities.Barrel.class);
        var blank = world.store().blank(model, World.root());
        assertThat(world.store().obstacle(model, blank, Locale.ENGLISH)).isEmpty();
    }

    private static Map<String, Edit.Value> named() {
        return Map.of("name", new Edit.Value(null, "Ring"));
    }

    private String note(Class<?> type) {
        world.signIn();
        try {
            world.open(world.model(type).slug() + "/add");
            return _get(Banner.class).getText();
        } finally {
            world.signOut();
        }
    }
}
