package dev.bureau.internal.data.paging;

import static dev.bureau.mappings.Walk.at;
import static dev.bureau.mappings.Walk.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.EntityStore;
import dev.bureau.internal.data.paging.Shelf.Entry;
import dev.bureau.internal.data.paging.Shelf.Move;
import dev.bureau.internal.data.paging.Shelf.Post;
import dev.bureau.internal.data.paging.Shelf.Stub;
import dev.bureau.internal.data.paging.Shelf.Tag;
import dev.bureau.internal.data.paging.Shelf.Writer;
import dev.bureau.internal.data.shape.Page;
import dev.bureau.internal.data.shape.Place;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.mappings.Walk;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Pages that begin at a row, whatever decides on the order.
class KeysetIntegrationTests {

    private static final int POSTS = 137;
    private static final Map<Database, World> WORLDS = new EnumMap<>(Database.class);

    @BeforeAll
    static void start() {
        for (var database : Database.values()) {
            var world =
                    World.start(
                            database,
                            "dev.bureau.internal.data.paging",
                            Map.of(),
                            Watch.Installed.class,
                            Sorts.class);
            WORLDS.put(database, world);
            fill(world);
        }
    }

    private static void fill(World world) {
        IntStream.range(0, 5)
                .forEach(at ->
                        world.sql(
                                "insert into writer (id, name) values (%d, %s)"
                                        .formatted(at, at == 4 ? "null" : "'Ana " + at / 2 + "'")));
        IntStream.range(0, POSTS).forEach(at -> world.sql(post(at)));
        IntStream.range(0, 60)
                .forEach(at ->
                        world.sql(
                                "insert into entry (book, line, amount) values ('%s', %d, %s)"
                                        .formatted(
                                                "b" + at % 7, at, at % 5 == 0 ? "null" : at % 3)));
    }

    private static String post(int at) {
        var mixed = at * 7919 % POSTS;
        return """
        insert into post
        (id, title, views, score, published_at, price, pinned, mood, read, read_tz, writer_id)
        values (%d, 'title %d', %d, %s, %s, %s, %s, %s, %s, %s, %s)
        """
                .formatted(
                        at,
                        mixed % 40,
                        mixed % 3 == 0 ? 0 : mixed,
                        mixed % 4 == 0 ? "null" : mixed % 6,
                        mixed % 3 == 0
                                ? "null"
                                : "timestamp '2026-01-%02d 10:00:00.123456'"
                                        .formatted(1 + mixed % 28),
                        mixed % 5 == 0 ? "null" : mixed % 9 + ".5",
                        mixed % 7 == 0 ? "null" : mixed % 2 == 0,
                        mixed % 8 == 0
                                ? "null"
                                : (mixed % 2 == 0 ? "'Mood " : "'mood ") + mixed % 5 + "'",
                        mixed % 9 == 0
                                ? "null"
                                : "timestamp '2026-02-%02d 10:00:00'".formatted(1 + mixed % 20),
                        mixed % 9 == 0 ? "null" : 3600 * (mixed % 5),
                        mixed % 6 == 5 ? "null" : mixed % 6);
    }

    @AfterAll
    static void stop() {
        WORLDS.values().forEach(World::close);
        WORLDS.clear();
    }

    /// Orders, as an address tells them.
    static Stream<String> orders() {
        return Stream.of(
                "",
                "id",
                "-id",
                "title",
                "-title",
                "views",
                "-views",
                "score",
                "-score",
                "publishedAt",
                "-publishedAt",
                "price",
                "-pinned",
                "mood",
                "-mood",
                "read",
                "-read",
                "writer",
                "-writer",
                "writer.name",
                "score,-title",
                "-score,title,-publishedAt",
                "-views,score",
                "writer,-score,price,pinned,-mood",
                "-pinned,-views,-title",
                "title,-id",
                "=both",
                "-=both,title",
                "=length",
                "-=length,-score",
                "-=rate",
                "score,=rate",
                "=name",
                "-=name,=length");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void walksForwardsAndBackwardsOverEveryRowOnce(String sort) {
        WORLDS.forEach((database, world) -> {
            var all = ids(walk(world, Post.class, sort, 1_000).page(Start.FIRST));
            assertThat(all).hasSize(POSTS).doesNotHaveDuplicates();
            for (var size : List.of(1, 10)) {
                var walk = walk(world, Post.class, sort, size);
                assertThat(walk.forwards()).as("%s forwards", database).isEqualTo(all);
                assertThat(walk.backwards()).as("%s backwards", database).isEqualTo(all);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void sortsByWhatColumnsAreSortedBy(Database database) {
        var store = world(database).bean(EntityStore.class);
        var model = world(database).model(Post.class);
        for (var sort : List.of("=plain", "=never", "=none")) {
            assertThat(store.check(model, query(sort), World.root()).problems()).hasSize(1);
        }
        var rated = walk(world(database), Post.class, "-=rate", POSTS).page(Start.FIRST).rows();
        var rates = rated.stream().map(row -> rate(world(database), row.id())).toList();
        var known = rates.stream().filter(rate -> rate >= 0).toList();
        assertThat(known).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(90);
        assertThat(rates.subList(known.size(), POSTS)).containsOnly(-1);
        var writers = world(database).model(Writer.class);
        assertThat(store.check(writers, query("id"), World.root()).problems()).hasSize(1);
        assertThat(ids(walk(world(database), Writer.class, "-name", 9).page(Start.FIRST)))
                .containsExactly("4", "3", "2", "1", "0");
    }

    private static int rate(World world, String id) {
        return world.bean(JdbcClient.class)
                .sql("select coalesce((views + 1) * score, -1) from post where id = " + id)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void walksOverKeysOfSeveralColumns(Database database) {
        for (var sort :
                List.of("", "book", "-book", "line", "-line,book", "amount", "-amount,line")) {
            var walk = walk(WORLDS.get(database), Entry.class, sort, 7);
            var all = ids(walk(WORLDS.get(database), Entry.class, sort, 100).page(Start.FIRST));
            assertThat(all).hasSize(60);
            assertThat(walk.forwards()).as("forwards by %s", sort).isEqualTo(all);
            assertThat(walk.backwards()).as("backwards by %s", sort).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void leavesOutWhatTheFilterLeavesOut(Database database) {
        var query =
                query("-score,title")
                        .withFilter(new Condition.Compare("views", Operator.GREATER, "20"));
        var walk =
                new Walk(
                        world(database),
                        world(database).model(Post.class),
                        query,
                        10,
                        World.root());
        var all = ids(walk.page(Start.FIRST));
        assertThat(walk.forwards()).hasSizeLessThan(POSTS).startsWith(all.toArray(String[]::new));
        assertThat(walk.backwards()).isEqualTo(walk.forwards());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void passesOverRowsInBothDirections(Database database) {
        for (var sort : List.of("-publishedAt", "score,-title", "-views")) {
            var walk = walk(world(database), Post.class, sort, 10);
            var all = walk.forwards();
            for (var from : List.of(0, 3, 60, 136)) {
                for (var skip : List.of(-136, -40, -10, -5, 0, 1, 10, 70, 136)) {
                    var found = ids(walk.page(at(all.get(from), skip)));
                    var first = Math.max(0, from + skip);
                    var expected =
                            first < POSTS
                                    ? all.subList(first, Math.min(first + 10, POSTS))
                                    : all.subList(POSTS - 10, POSTS);
                    assertThat(found).as("%s: %d from %d", sort, skip, from).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void knowsWhereAStretchLies(Database database) {
        var walk = walk(world(database), Post.class, "title", 10);
        var all = walk.forwards();
        assertThat(walk.page(new Start.Beginning(20)).place()).isEqualTo(new Place.Behind(20));
        assertThat(walk.page(new Start.End(7)))
                .extracting(Page::place, Page::more, page -> page.rows().size())
                .containsExactly(new Place.End(7), false, 7);
        assertThat(walk.page(at(all.get(50), -10)).place()).isEqualTo(Place.ASKED);
        assertThat(walk.page(at(all.get(5), -10)).place()).isEqualTo(Place.FIRST);
        assertThat(ids(walk.page(at(all.get(5), -10)))).isEqualTo(all.subList(0, 10));
        assertThat(ids(walk.page(new Start.Beginning(4_000)))).isEqualTo(all.subList(130, 137));
        assertThat(ids(walk.page(new Start.End(30)))).isEqualTo(all.subList(107, 117));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void goesOnAboutThereWhereTheRowIsGone(Database database) {
        var walk = walk(world(database), Post.class, "title", 10);
        var all = walk.forwards();
        var otherwise = new Start.About(30, POSTS, true);
        for (var gone : List.of("4711", "no key~", "", "0".repeat(3_000))) {
            var page = walk.page(new Start.At(gone, -10, otherwise));
            assertThat(ids(page)).isEqualTo(all.subList(30, 40));
            assertThat(page.place()).isEqualTo(new Place.Behind(30));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void neitherSkipsNorRepeatsRowsWhileOthersComeAndGo(Database database) {
        var walk = walk(world(database), Post.class, "-score", 10);
        var before = walk.forwards();
        var seen = new ArrayList<String>();
        var page = walk.page(Start.FIRST);
        for (var round = 0; page.more(); round++) {
            seen.addAll(ids(page));
            insert(world(database), 1_000 + round, round % 7);
            page = walk.page(at(page.next(), 0));
        }
        seen.addAll(ids(page));
        world(database).sql("delete from post where id >= 1000");
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    private static void insert(World world, int id, int score) {
        world.sql(
                "insert into post (id, title, views, score) values (%d, 'new', 0, %d)"
                        .formatted(id, score));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void asksEquallyOftenWhereverAPageLies(Database database) {
        var watch = world(database).bean(Watch.class);
        for (var sort : List.of("-publishedAt", "-views", "writer", "score,-title")) {
            var walk = walk(world(database), Post.class, sort, 5);
            var counts = new HashSet<Integer>();
            for (var id : walk.forwards().subList(1, 100)) {
                counts.add(watch.during(() -> walk.page(at(id, 0))).size());
            }
            assertThat(counts).as(sort).allMatch(count -> count <= 7);
            assertThat(watch.during(() -> walk.page(Start.FIRST))).hasSizeLessThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void passesOverFewRowsInEveryStatement(Database database) {
        var world = world(database);
        IntStream.range(0, 7)
                .forEach(at ->
                        world.sql(
                                """
                                insert into post (id, title, views, score)
                                select id + %d, title, views, score from post where id < %d
                                """
                                        .formatted(POSTS << at, POSTS << at)));
        var rows = POSTS << 7L;
        var watch = world.bean(Watch.class);
        for (var sort : List.of("id", "-score,title", "views")) {
            var walk = walk(world, Post.class, sort, 50);
            for (var offset : List.of(100L, 4_999L, 9_000L, rows - 30L, rows + 10L, rows * 9L)) {
                var statements =
                        watch.during(() -> {
                            assertThat(walk.page(new Start.About(offset, rows, true)).rows())
                                    .isNotEmpty();
                            assertThat(walk.page(new Start.About(offset, 0, false)).rows())
                                    .isNotEmpty();
                        });
                assertThat(statements).allMatch(it -> it.offset() <= Start.FURTHEST);
            }
            near(walk, rows);
        }
        world.sql("delete from post where id >= " + POSTS);
    }

    @Test
    void jumpsByWhatTheDatabaseKnowsOfKeysThatAreNoNumbers() {
        var world = world(Database.POSTGRESQL);
        world.sql("insert into tag (code) select md5(at::text) from generate_series(1, 20000) at");
        world.sql("analyze tag");
        var walk = walk(world, Tag.class, "code", 50);

        var page = walk.page(new Start.About(12_000, 20_000, false));

        assertThat(page.place()).isEqualTo(new Place.About(12_000));
        var before =
                world.bean(JdbcClient.class)
                        .sql("select count(*) from tag where code < ?")
                        .param(ids(page).getFirst())
                        .query(Long.class)
                        .single();
        assertThat(before).isBetween(11_000L, 13_000L);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void jumpsAmongKeysOfSeveralNumbers(Database database) {
        var world = world(database);
        world.sql(
                "insert into move (game, turn) select a.x, b.x from %s a(x) cross join %s b(x)"
                        .formatted(series(database, 7_000), series(database, 3)));
        var known = database == Database.POSTGRESQL;
        var place = known ? new Place.About(12_000) : new Place.Behind(Start.FURTHEST);
        for (var sort : List.of("", "-game", "turn")) {
            var walk = walk(world, Move.class, sort, 50);
            var page = walk.page(new Start.About(12_000, 21_000, false));
            assertThat(page.place()).as(sort).isEqualTo(place);
            assertThat(page.rows()).hasSize(50);
        }
        var there = walk(world, Move.class, "game", 50).page(new Start.About(12_000, 21_000, true));
        var least = known ? 3_000L : Start.FURTHEST / 3;
        assertThat(Long.parseLong(ids(there).getFirst().split("~")[0])).isBetween(least, 5_000L);
        world.sql("delete from move");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void jumpsAmongKeysMadeByChance(Database database) {
        var world = world(database);
        var made = database == Database.POSTGRESQL ? "gen_random_uuid()" : "random_uuid()";
        world.sql(
                "insert into stub (id) select %s from %s a(x)"
                        .formatted(made, series(database, 20_000)));
        var walk = walk(world, Stub.class, "id", 50);

        var page = walk.page(new Start.About(10_000, 20_000, false));

        assertThat(page.place()).isEqualTo(new Place.About(10_000));
        // told from some keys that are drawn by chance
        assertThat(ids(page).getFirst()).isBetween("4d", "b3");
        world.sql("delete from stub");
    }

    @Test
    void jumpsAmongKeysOfTextsAndNumbers() {
        var world = world(Database.POSTGRESQL);
        world.sql(
                "insert into entry (book, line) select 'c' || to_char(at / 4, 'FM0000'), at"
                        + " from generate_series(0, 19999) at");
        var walk = walk(world, Entry.class, "book", 50);

        var page = walk.page(new Start.About(10_060, 20_060, false));

        assertThat(page.place()).isEqualTo(new Place.About(10_060));
        assertThat(ids(page).getFirst()).isBetween("c1700", "c3300");
        world.sql("delete from entry where line > 59 or book like 'c%'");
    }

    private static String series(Database database, int rows) {
        return "%s(1, %d)"
                .formatted(
                        database == Database.POSTGRESQL ? "generate_series" : "system_range", rows);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void asksOnceForThePagesAroundARow(Database database) {
        var watch = world(database).bean(Watch.class);
        var once = database == Database.POSTGRESQL ? 1 : 3;
        for (var sort : List.of("-publishedAt,-id", "-views", "title")) {
            var walk = walk(world(database), Post.class, sort, 5);
            var ids = walk.forwards();

            assertThat(watch.during(() -> walk.page(at(ids.get(30), 0))))
                    .hasSizeLessThanOrEqualTo(once);
            assertThat(watch.during(() -> walk.page(new Start.At(ids.get(30), -5, Start.FIRST))))
                    .hasSizeLessThanOrEqualTo(once + 1);
        }
    }

    /// A jump into the middle lands there, as far as can be told from the keys.
    private static void near(Walk walk, long rows) {
        var page = walk.page(new Start.About(rows / 2, rows, true));
        assertThat(page.place()).isEqualTo(new Place.About(rows / 2));
        assertThat(page.rows()).hasSize(50);
        if (walk.query().orders().getFirst().path().equals("id")) {
            assertThat(Long.parseLong(page.rows().getFirst().id()))
                    .isBetween(rows * 45 / 100, rows * 55 / 100);
        }
    }

    private static World world(Database database) {
        return WORLDS.get(database);
    }

    private static Walk walk(World world, Class<?> type, String sort, int size) {
        return new Walk(world, world.model(type), query(sort), size, World.root());
    }

    private static ListQuery query(String sort) {
        return ListQuery.ALL.withOrders(
                Stream.of(sort.split(","))
                        .filter(step -> !step.isEmpty())
                        .map(step ->
                                step.startsWith("-")
                                        ? Order.desc(step.substring(1))
                                        : Order.asc(step))
                        .toList());
    }
}
