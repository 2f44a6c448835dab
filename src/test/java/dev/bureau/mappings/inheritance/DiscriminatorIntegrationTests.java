package dev.bureau.mappings.inheritance;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Snapshot;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.internal.data.shape.Unreadable;
import dev.bureau.internal.ui.frame.FailureView;
import dev.bureau.internal.ui.frame.NotFoundView;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.query.Order;
import dev.bureau.schema.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Discriminators that hold nothing, anything, or what nobody knows.
class DiscriminatorIntegrationTests extends MappingTours {

    private static final Stretch MANY = Stretch.first(99);

    DiscriminatorIntegrationTests() {
        super("inheritance");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                Mapping.of("inheritance-null-discriminator", Tickets.Ticket.class)
                        .row("title", "One")
                        .row("title", "Two")
                        .change("title", "Three"),
                Mapping.of("inheritance-any-discriminator", Tickets.OtherTicket.class)
                        .filledBy(
                                "insert into ticket (id, title, kind_of_ticket, origin) values (7001, 'Old', 'legacy', 'A')",
                                "insert into ticket (id, title, kind_of_ticket, origin) values (7002, 'Older', 'ancient', 'B')")
                        .without(Mapping.Step.ADD, "nobody knows which discriminator to store")
                        .change("title", "New", "origin", "C"));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void showsRowsWithADiscriminatorThatNobodyKnowsBesideTheOthers(Database database) {
        var world = world(database);
        var list = world.model(Tickets.Visit.class);
        var good = world.add(Tickets.ShortVisit.class, Map.of("title", "Good", "minutes", 5));
        unchecked(world);
        world.sql("insert into visit (id, title, kind_of_visit) values (8001, 'Odd', 'odd')");
        world.sql("insert into visit (id, title, kind_of_visit) values (8002, 'None', null)");
        var rating = world.add(Tickets.Rating.class, Map.of("words", "Fine"));
        world.sql("update rating set visit_id = 8001 where id = " + rating.id());

        assertThat(page(world, ListQuery.ALL))
                .extracting(Row::id, Row::label)
                .containsExactlyInAnyOrder(
                        tuple(good.id(), "Good"), tuple("8001", "Odd"), tuple("8002", "None"));
        assertThat(ids(world, filter("type", Operator.IS, "ShortVisit")))
                .containsExactly(good.id());
        assertThat(ids(world, filter("type", Operator.IS_NOT, "ShortVisit")))
                .containsExactlyInAnyOrder("8001", "8002");
        assertThat(ids(world, filter("type", Operator.EMPTY)))
                .containsExactlyInAnyOrder("8001", "8002");
        assertThat(ids(world, ListQuery.ALL.withOrders(List.of(Order.asc("type")))))
                .startsWith(good.id());
        for (var id : List.of("8001", "8002")) {
            var row = world.store().find(list, id, World.root()).orElseThrow();
            assertThat(row.values().get("type")).isEqualTo(new Unreadable(""));
            assertThat(row.operations()).isEmpty();
        }
        assertThat(seen(world, Tickets.Rating.class, rating).values().get("visit"))
                .isEqualTo(new Reference("8001", "Odd"));
        world.sql("update rating set first_id = 8001 where id = " + rating.id());
        var seen = seen(world, Tickets.Rating.class, rating);
        var ratings = world.model(Tickets.Rating.class);
        assertThat(world.change(ratings, seen, Map.of("words", "Better")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(seen(world, Tickets.Rating.class, rating).values())
                .containsEntry("words", "Better")
                .containsEntry("first", new Reference("8001", "Odd"));
        var result =
                world.store()
                        .delete(
                                list,
                                new Selection.Rows(List.of("8002")),
                                World.root(),
                                Locale.ENGLISH);
        assertThat(result.failures())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).startsWith("What kind of row this is"));
        opens(world, "visits", "visits/8001", "visits/8002", "ratings/" + rating.id());
        world.sql("delete from rating");
        world.sql("delete from visit");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void deletesRowsThatRowsOfTheirOwnKindKeepInMaps(Database database) {
        var world = world(database);
        var list = world.model(Tickets.Being.class);
        var being = world.add(Tickets.Being.class, Map.of("name", "Ant"));
        var child = world.add(Tickets.Person.class, Map.of("name", "Ada"));
        var parent = world.add(Tickets.Person.class, Map.of("name", "Byron"));
        world.sql(
                "insert into family (one_id, other_id, relationship) values (%s, %s, 'daughter')"
                        .formatted(parent.id(), child.id()));
        var one = new Selection.Rows(List.of(child.id()));

        assertThat(world.store().previewDelete(list, one, World.root()).possible()).isFalse();
        var all = new Selection.Rows(List.of(being.id(), child.id(), parent.id()));
        assertThat(world.store().delete(list, all, World.root(), Locale.ENGLISH).failures())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void tellsWhetherARowOfTheSameKeyIsThere(Database database) {
        var world = world(database);
        var people = world.model(Tickets.Person.class);
        var with = world.add(Tickets.Person.class, Map.of("name", "With"));
        var without = world.add(Tickets.Person.class, Map.of("name", "Without"));
        world.sql("insert into passport (id, country) values (%s, 'UK')".formatted(with.id()));

        assertThat(
                        world.store()
                                .page(
                                        people,
                                        people.columns(),
                                        filter("passport", Operator.EMPTY),
                                        MANY,
                                        World.root())
                                .rows())
                .extracting(Row::id)
                .containsExactly(without.id());
        assertThat(
                        world.store()
                                .page(
                                        people,
                                        people.columns(),
                                        filter("passport", Operator.NOT_EMPTY),
                                        MANY,
                                        World.root())
                                .rows())
                .extracting(Row::id)
                .containsExactly(with.id());
        assertThat(
                        world.store()
                                .find(people, without.id(), World.root())
                                .orElseThrow()
                                .values()
                                .get("passport"))
                .isNull();
        assertThat(
                        world.store()
                                .find(people, with.id(), World.root())
                                .orElseThrow()
                                .values()
                                .get("passport"))
                .isEqualTo(new Reference(with.id(), "UK"));
        world.sql("delete from passport");
        world.store()
                .delete(
                        people,
                        new Selection.Rows(List.of(with.id(), without.id())),
                        World.root(),
                        Locale.ENGLISH);
    }

    /// Makes the column anew, since Hibernate lets the database check it.
    private static void unchecked(World world) {
        world.sql("alter table visit drop column kind_of_visit");
        world.sql("alter table visit add column kind_of_visit varchar(31)");
        world.sql("update visit set kind_of_visit = 'short'");
    }

    private static void opens(World world, String... addresses) {
        world.signIn();
        try {
            for (var address : addresses) {
                world.open(address);
                assertThat(_find(FailureView.class)).as(address).isEmpty();
                assertThat(_find(NotFoundView.class)).as(address).isEmpty();
            }
        } finally {
            world.signOut();
        }
    }

    private static Snapshot seen(World world, Class<?> type, Reference row) {
        return world.store().find(world.model(type), row.id(), World.root()).orElseThrow();
    }

    private static List<String> ids(World world, ListQuery query) {
        return page(world, query).stream().map(Row::id).toList();
    }

    private static ListQuery filter(String path, Operator operator, String... values) {
        return ListQuery.ALL.withFilter(new Condition.Compare(path, operator, values));
    }

    private static List<Row> page(World world, ListQuery query) {
        var list = world.model(Tickets.Visit.class);
        return world.store().page(list, list.columns(), query, MANY, World.root()).rows();
    }
}
