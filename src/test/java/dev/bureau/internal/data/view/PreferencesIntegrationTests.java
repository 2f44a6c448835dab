package dev.bureau.internal.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.access.Actor;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.testing.UiTest;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreferencesIntegrationTests extends UiTest {

    @Autowired private Preferences preferences;
    @Autowired private Registry registry;

    /// Each test has people of its own.
    private final Actor ada = reader();

    private final Actor ben = reader();

    @Test
    void keepsWhatEachLikesAboutEachList() {
        preferences.keep(model("Article"), "columns", "title", ada);
        preferences.keep(model("Article"), "columns", "title,status", ada);
        preferences.keep(model("Tag"), "columns", "name", ada);

        assertThat(preferences.of(model("Article"), ada))
                .containsOnly(Map.entry("columns", "title,status"));
        assertThat(preferences.of(model("Article"), ben)).isEmpty();
        preferences.keep(model("Article"), "columns", "", ada);
        assertThat(preferences.of(model("Article"), ada)).isEmpty();
    }

    @Test
    void takesWhatIsLikedAboutAllListsWhereNothingWasSaidOfOne() {
        preferences.keep("times", "relative", ada);
        preferences.keep(model("Tag"), "times", "exact", ada);

        assertThat(preferences.of(model("Article"), ada)).containsEntry("times", "relative");
        assertThat(preferences.of(model("Tag"), ada)).containsEntry("times", "exact");
    }

    @Test
    void keepsNothingThatIsTooLong() {
        preferences.keep(model("Tag"), "columns", "x".repeat(Preferences.LONGEST + 1), ada);
        preferences.keep(model("Tag"), "widths", "a\0b", ada);

        assertThat(preferences.of(model("Tag"), ada)).isEmpty();
    }

    private EntityModel model(String name) {
        return registry.byName(name).orElseThrow();
    }

    private static Actor reader() {
        return new Actor(
                "reader" + UUID.randomUUID(), "Reader", true, Set.of(), Set.of(), ZoneOffset.UTC);
    }
}
