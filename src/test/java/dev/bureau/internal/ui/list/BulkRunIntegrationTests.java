package dev.bureau.internal.ui.list;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.Field;
import dev.bureau.internal.ui.list.edit.BulkDialog;
import dev.bureau.internal.ui.list.slow.Stone;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.mappings.World;
import dev.bureau.query.ListQuery;
import dev.bureau.testing.Eventually;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What ends a bulk edit that is under way: each time in the second of three units.
class BulkRunIntegrationTests {

    private static final AtomicReference<Runnable> THEN = new AtomicReference<>(() -> {});
    private static final AtomicInteger SAVED = new AtomicInteger();
    private static World world;

    @BeforeAll
    static void start() {
        world =
                World.start(
                        World.Database.POSTGRESQL,
                        Stone.class.getPackageName(),
                        Map.of(),
                        Admins.class);
        world.sql(
                "insert into stone (id, name, weight) select n, 'Stone ' || n, 1 from generate_series(1, 1200) n");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void signIn() {
        world.sql("update bureau_user set active = true");
        world.sql("update stone set name = 'Stone ' || id");
        world.bean(AccountActors.class).forget();
        world.signIn();
        SAVED.set(0);
    }

    @AfterEach
    void signOut() {
        THEN.set(() -> {});
        world.signOut();
    }

    @Test
    void endsWhenTheAccountIsLocked() {
        THEN.set(() -> {
            world.sql("update bureau_user set active = false");
            world.bean(AccountActors.class).forget();
        });

        begin();

        eventually(() ->
                assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                        .anyMatch(words -> words.startsWith("1,000 stones changed.")));
        assertThat(changed()).isEqualTo(1_000);
    }

    @Test
    void endsWhenTheWindowIsClosed() {
        var reached = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        THEN.set(() -> {
            reached.countDown();
            await(closed);
        });

        begin();
        await(reached);
        MockVaadin.INSTANCE.closeCurrentUI(true);
        closed.countDown();

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .during(Duration.ofSeconds(3))
                .until(() -> changed() == 1_000);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void begin() {
        var desk = world.bean(Desk.class);
        var model = world.model(Stone.class);
        var all = new Selection.Matching(ListQuery.ALL);
        var rows = new BulkDialog.Rows(all, new Count(1_200, true), Optional.empty());
        new BulkDialog(desk, model, rows, () -> {}).open();
        MockVaadin.clientRoundtrip(true);
        Select<Field> fields = _get(_get(BulkDialog.class), Select.class);
        _setValue(
                fields,
                fields.getListDataView()
                        .getItems()
                        .filter(field -> field.path().equals("name"))
                        .findFirst()
                        .orElseThrow());
        _setValue(_get(_get(BulkDialog.class), TextField.class), "Flint");
        _click(button("Preview"));
        eventually(() -> _click(button("Change 1,200 stones")));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private static long changed() {
        return world.bean(JdbcClient.class)
                .sql("select count(*) from stone where name = 'Flint'")
                .query(Long.class)
                .single();
    }

    private static void eventually(Runnable assertion) {
        Eventually.holds(assertion, Duration.ofSeconds(60));
    }

    @Configuration(proxyBeanMethods = false)
    static class Admins {

        @Bean
        EntityAdmin<Stone> stones() {
            return new Stones();
        }
    }

    private static final class Stones implements EntityAdmin<Stone> {

        @Override
        public void beforeSave(Stone stone, Actor actor) {
            if (SAVED.incrementAndGet() == 501) {
                CompletableFuture.runAsync(THEN.get()).join();
            }
        }
    }
}
