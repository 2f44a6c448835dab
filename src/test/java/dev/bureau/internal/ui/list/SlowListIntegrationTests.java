package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.internal.ui.list.slow.Stone;
import dev.bureau.mappings.World;
import dev.bureau.testing.Eventually;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.domain.PredicateSpecification;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists whose rows take long: the page does not wait, and the database stops when nobody does.
@ExtendWith(OutputCaptureExtension.class)
class SlowListIntegrationTests {

    private static final String TIMEOUT = "jakarta.persistence.query.timeout";

    private static final AtomicReference<Double> SECONDS = new AtomicReference<>(0.0);
    private static World world;

    @BeforeAll
    static void start() {
        world =
                World.start(
                        World.Database.POSTGRESQL,
                        Stone.class.getPackageName(),
                        Map.of("bureau.page-wait", "100ms", "bureau.query-timeout", "60s"),
                        Admins.class);
        world.sql("insert into stone (id, name, weight) values (1, 'Flint', 3)");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void signIn() {
        world.signIn();
        SECONDS.set(20.0);
    }

    @AfterEach
    void signOut() {
        SECONDS.set(0.0);
        world.signOut();
    }

    @Test
    void showsThePageWithoutRowsAndStopsTheDatabaseWhenAsked() {
        world.open("stones");

        assertThat(heading()).isEqualTo("Still looking…");
        asking(true);
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        assertThat(heading()).isEqualTo("Stopped");
        asking(false);

        SECONDS.set(0.0);
        _click(_get(Button.class, spec -> spec.withText("Try again")));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void saysNothingInTheLogOfWhatNobodyWaitedFor(CapturedOutput output) {
        world.open("stones");
        asking(true);
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        asking(false);
        assertThat(output).doesNotContain("57014", "canceling statement");

        var jdbc = world.bean(EntityManagerFactory.class);
        try (var entities = jdbc.createEntityManager()) {
            var own = entities.createNativeQuery("select pg_sleep(20)").setHint(TIMEOUT, 1_000);
            assertThatThrownBy(own::getResultList).isInstanceOf(PersistenceException.class);
        }
        assertThat(output).contains("57014", "canceling statement");
    }

    @Test
    void stopsForAnotherQuestion() {
        world.open("stones");
        asking(true);

        SECONDS.set(0.0);
        world.open("stones?sort=name");

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        asking(false);
    }

    @Test
    void stopsWhenThePageIsLeft() {
        world.open("stones");
        asking(true);

        SECONDS.set(0.0);
        world.open("");

        asking(false);
    }

    @Test
    void stopsWhenTheWindowIsClosed() {
        world.open("stones");
        asking(true);

        MockVaadin.INSTANCE.closeCurrentUI(true);

        asking(false);
    }

    @Test
    void showsRowsThatCameLate() {
        SECONDS.set(1.0);
        world.open("stones");
        assertThat(heading()).isEqualTo("Still looking…");

        eventually(() -> assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1));
    }

    @Test
    void saysThatAnIndexIsMissing() {
        world.open("stones?sort=weight");

        eventually(() ->
                assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                        .anyMatch(words -> words.contains("no index for the order by")));
    }

    private static String heading() {
        return _get(H2.class).getText();
    }

    /// Waits until the database is at a slow statement, or at none.
    private static void asking(boolean busy) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(slow() > 0).isEqualTo(busy));
    }

    private static long slow() {
        return world.bean(JdbcClient.class)
                .sql(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and state = 'active' and query like '%from stone%pg_sleep%'"
                                + " and pid <> pg_backend_pid()")
                .query(Long.class)
                .single();
    }

    private static void eventually(Runnable assertion) {
        Eventually.holds(assertion, Duration.ofSeconds(20));
    }

    /// A row rule that takes its time.
    @Configuration(proxyBeanMethods = false)
    static class Admins {

        @Bean
        EntityAdmin<Stone> stones() {
            return new Stones();
        }
    }

    private static final class Stones implements EntityAdmin<Stone> {

        @Override
        public PredicateSpecification<Stone> visibleTo(Actor actor) {
            return (stone, cb) ->
                    SECONDS.get() == 0
                            ? null
                            : cb.isNotNull(
                                    cb.function("pg_sleep", Object.class, cb.literal(SECONDS.get()))
                                            .as(String.class));
        }
    }
}
