package dev.bureau.mappings.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.EntityAdmin;
import dev.bureau.access.Actor;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.BulkEdit;
import dev.bureau.internal.data.shape.BulkResult;
import dev.bureau.mappings.World;
import dev.bureau.query.ListQuery;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that look changed again as soon as they are written.
class RestlessRowsIntegrationTests {

    static final int ROWS = 120;

    static final World world = start();

    private static World start() {
        return World.start(
                World.Database.H2,
                RestlessRowsIntegrationTests.class.getPackageName(),
                Map.of(),
                Admins.class);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {Tagged.Pebble.class, Tagged.Stone.class})
    void areWrittenAFewTimesEachHoweverManyAreSavedTogether(Class<?> type) {
        fill(type);

        var before = world.statistics().getEntityUpdateCount();
        var result = run(type, "new");

        assertThat(result.changed()).isEqualTo(ROWS);
        assertThat(world.statistics().getEntityUpdateCount() - before).isLessThan(10 * ROWS);
        assertThat(named(type, "new")).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(classes = {Tagged.Pebble.class, Tagged.Stone.class})
    void areWrittenAFewTimesEachWhereTheLastOneIsRefused(Class<?> type) {
        fill(type);
        world.sql(
                "alter table %s add constraint calm check (tag <> 'last' or name <> 'new')"
                        .formatted(table(type)));
        world.sql(
                "update %s set tag = 'last' where id = (select max(id) from %s)"
                        .formatted(table(type), table(type)));
        try {
            var before = world.statistics().getEntityUpdateCount();
            var result = run(type, "new");

            assertThat(result.changed()).isZero();
            assertThat(result.failures()).hasSize(1);
            assertThat(world.statistics().getEntityUpdateCount() - before).isLessThan(15 * ROWS);
            assertThat(named(type, "new")).isZero();
        } finally {
            world.sql("alter table %s drop constraint calm".formatted(table(type)));
        }
    }

    private static BulkResult run(Class<?> type, String name) {
        var all = new Selection.Matching(ListQuery.ALL);
        return world.store()
                .run(
                        new BulkEdit(world.model(type), all, Map.of("name", name)),
                        () -> Optional.of(World.root()),
                        Locale.ENGLISH,
                        BulkEdit.Progress.UNSEEN);
    }

    private static void fill(Class<?> type) {
        world.sql("truncate table " + table(type));
        world.sql(
                "insert into %s (name, tag) select 'old', 'tag' from system_range(1, %d)"
                        .formatted(table(type), ROWS));
    }

    private static long named(Class<?> type, String name) {
        return world.bean(JdbcClient.class)
                .sql("select count(*) from %s where name = :name".formatted(table(type)))
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static String table(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Configuration(proxyBeanMethods = false)
    static class Admins {
        @Bean
        EntityAdmin<Tagged.Stone> stones() {
            return new Stones();
        }
    }

    private static final class Stones implements EntityAdmin<Tagged.Stone> {
        @Override
        public void beforeSave(Tagged.Stone stone, Actor actor) {
            stone.name = String.valueOf(stone.name).strip();
        }
    }
}
