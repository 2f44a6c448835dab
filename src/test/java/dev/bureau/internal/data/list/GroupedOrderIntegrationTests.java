package dev.bureau.internal.data.list;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.basis.Bases;
import dev.bureau.internal.data.basis.Basis;
import dev.bureau.internal.data.paging.ByGroups;
import dev.bureau.internal.data.question.Question;
import dev.bureau.internal.data.shape.Start;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.model.Registry;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Rows that are sorted by a related one, read for one of these after the other.
class GroupedOrderIntegrationTests {

    private static final int POSTS = 90;

    @ParameterizedTest
    @EnumSource(Database.class)
    void findsTheSameRowsAsOneStatementForAll(Database database) {
        try (var world = World.start(database, "dev.bureau.internal.data.paging", Map.of())) {
            fill(world);
            var post = world.bean(Registry.class).byName("Post").orElseThrow();
            var basis = world.bean(Bases.class).of("Post");
            var reads = new Reads(basis);
            compare(reads, basis, post);
            stray(world, database);
            compare(reads, basis, post);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void leavesOutNoneOfManyRelatedRowsWithoutAName(Database database) {
        try (var world = World.start(database, "dev.bureau.internal.data.paging", Map.of())) {
            fill(world);
            world.sql(
                    IntStream.range(100, 350)
                            .mapToObj("(%d, null)"::formatted)
                            .collect(joining(", ", "insert into writer (id, name) values ", "")));
            world.sql(
                    IntStream.range(100, 350)
                            .mapToObj(at -> "(%d, 'late', 0, 1, %d)".formatted(at, at))
                            .collect(
                                    joining(
                                            ", ",
                                            "insert into post (id, title, views, score, writer_id) values ",
                                            "")));
            var post = world.bean(Registry.class).byName("Post").orElseThrow();
            var basis = world.bean(Bases.class).of("Post");
            compare(new Reads(basis), basis, post);
        }
    }

    private static void compare(Reads reads, Basis basis, EntityModel post) {
        for (var orders : orders()) {
            var question = new Question(post, ListQuery.ALL.withOrders(orders), World.root());
            for (var start : starts()) {
                var stretch = new Stretch(start, 7);
                var pages =
                        Stream.of(ByGroups.values())
                                .map(groups ->
                                        basis.reading()
                                                .execute(status ->
                                                        reads.page(
                                                                List.of(), question, stretch,
                                                                groups)))
                                .toList();
                assertThat(pages).as(orders + " " + start).containsOnly(pages.getFirst());
            }
        }
    }

    /// Posts that refer to writers who are not there, as in databases without constraints.
    private static void stray(World world, Database database) {
        world.sql(
                switch (database) {
                    case H2 -> "set referential_integrity false";
                    case POSTGRESQL ->
                            "alter table post disable trigger all; alter table writer disable trigger all";
                });
        world.sql("delete from writer where id in (0, 5)");
        world.sql("update post set writer_id = 40 where id in (3, 4)");
    }

    private static List<List<Order>> orders() {
        return List.of(
                List.of(Order.asc("writer")),
                List.of(Order.desc("writer")),
                List.of(Order.asc("writer"), Order.desc("score")),
                List.of(Order.desc("writer.name"), Order.asc("title")),
                List.of(Order.asc("score"), Order.asc("writer")));
    }

    private static List<Start> starts() {
        var starts = new ArrayList<Start>();
        for (var skip : List.of(0, 3, 7, 40, 75, 88, 300)) {
            starts.add(new Start.Beginning(skip));
        }
        for (var back : List.of(1, 7, 12, 60)) {
            starts.add(new Start.End(back));
        }
        for (var at : List.of(0, 1, 5, 17, 40, 41, 89)) {
            for (var skip : List.of(0, -7, 4, -20)) {
                starts.add(new Start.At("" + at, skip, Start.FIRST));
            }
        }
        return starts;
    }

    private static void fill(World world) {
        IntStream.range(0, 12)
                .forEach(at ->
                        world.sql(
                                "insert into writer (id, name) values (%d, %s)"
                                        .formatted(at, at == 4 ? "null" : "'Ana " + at / 2 + "'")));
        IntStream.range(0, POSTS)
                .forEach(at ->
                        world.sql(
                                "insert into post (id, title, views, score, writer_id)"
                                        .concat(" values (%d, 'title %d', 0, %s, %s)")
                                        .formatted(
                                                at,
                                                at * 31 % 13,
                                                at % 4 == 0 ? "null" : at % 5,
                                                writer(at))));
    }

    /// Some have none, one has most, others have one post each or none.
    private static String writer(int at) {
        return at % 7 == 0 ? "null" : at % 3 == 0 ? "" + at % 10 : "3";
    }
}
