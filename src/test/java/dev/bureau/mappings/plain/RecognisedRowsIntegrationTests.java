package dev.bureau.mappings.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Window;
import dev.bureau.internal.ui.form.OpenForm;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A value that is not what its name promises never stands in the way of an edit.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognisedRowsIntegrationTests {

    private World world;

    @BeforeAll
    void start() {
        world = World.start(Database.H2, "dev.bureau.mappings.plain", Map.of());
        world.sql(
                """
                insert into misfit (id, title, email, phone, website, image_url, color, price,
                    currency, country, home_country, language, percentage, latitude, ip_address,
                    slug)
                values (1, 'Odd', 'n/a', 'ask Ada', 'see the shop', 'pictures/a.png', 'reddish',
                    -3.5, 'eu', 'ZZ', 'Germany', 'xx-yy', 250, 123.4567891, 'unknown',
                    'Not a Slug!')
                """);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @BeforeEach
    void signIn() {
        world.signIn();
        world.open("misfits/1");
    }

    @AfterEach
    void signOut() {
        world.signOut();
    }

    @Test
    void opensUntouchedAndSavesNothing() {
        assertThat(OpenForm.changed()).isFalse();
        assertThat(OpenForm.mistakes()).isEmpty();

        OpenForm.save();

        assertThat(history()).isZero();
    }

    @Test
    void keepsAllOfItWhereSomethingElseChanges() {
        var before = new HashMap<>(seen().values());
        OpenForm.type("title", "Odder");
        assertThat(OpenForm.mistakes()).isEmpty();

        OpenForm.save();

        before.put("title", "Odder");
        assertThat(seen().values()).isEqualTo(before);
        world.sql("update misfit set title = 'Odd'");
        world.sql("delete from bureau_revision");
    }

    @Test
    void takesOtherOddValues() {
        OpenForm.type("email", "none");
        OpenForm.type("currency", "???");
        OpenForm.type("country", "–");
        OpenForm.type("homeCountry", "Deutschland");
        OpenForm.type("color", "sky");
        assertThat(OpenForm.mistakes()).isEmpty();

        OpenForm.save();

        assertThat(seen().values())
                .containsEntry("email", "none")
                .containsEntry("currency", "???")
                .containsEntry("country", "–")
                .containsEntry("homeCountry", "Deutschland")
                .containsEntry("color", "sky");
        world.sql("delete from bureau_revision");
    }

    private Snapshot seen() {
        return world.store().find(world.model(Misfit.class), "1", World.root()).orElseThrow();
    }

    private int history() {
        return world.store()
                .history(world.model(Misfit.class), "1", new Window(0, 10), World.root())
                .size();
    }
}
