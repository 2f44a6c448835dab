package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Row;
import dev.bureau.internal.data.shape.Stretch;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Classes of the application's own in columns, and columns that the database or Hibernate has a
/// say in.
class OwnValueMappingsIntegrationTests extends MappingTours {

    OwnValueMappingsIntegrationTests() {
        super("basics");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(values(), specials(), oddments()).flatMap(some -> some);
    }

    private static Stream<Mapping> values() {
        return Stream.of(
                Mapping.of("basic-value-classes", ValueClasses.Member.class)
                        .row(
                                "name",
                                "One",
                                "email",
                                ValueClasses.Email.of("ann@example.org"),
                                "favourite",
                                new ValueClasses.Isbn("123"),
                                "credit",
                                new ValueClasses.Cents(new BigDecimal("5.00")),
                                "rating",
                                new ValueClasses.Stars(4),
                                "due",
                                new ValueClasses.Deadline(LocalDate.of(2026, 5, 4)),
                                "nickname",
                                new ValueClasses.Nickname("Nan"),
                                "number",
                                "7")
                        .row("name", "Two")
                        .change(
                                "email",
                                ValueClasses.Email.of("bob@example.org"),
                                "rating",
                                new ValueClasses.Stars(5),
                                "credit",
                                null),
                Mapping.of("basic-money", ValueClasses.Invoice.class)
                        .row(
                                "name",
                                "One",
                                "total.amount",
                                new BigDecimal("5.00"),
                                "total.currency",
                                Currency.getInstance("EUR"),
                                "paid.amount",
                                new BigDecimal("3.00"),
                                "paid.currency",
                                Currency.getInstance("USD"))
                        .row("name", "Two")
                        .change(
                                "total.amount",
                                new BigDecimal("6.00"),
                                "paid.amount",
                                new BigDecimal("4.00")));
    }

    private static Stream<Mapping> specials() {
        return Stream.of(
                Mapping.of("basic-generated", Specials.Crate.class)
                        .row("name", "One", "length", 3, "width", 4, "wood", "ash", "shout", "HEY")
                        .row("name", "Two", "length", 1, "width", 1)
                        .change("length", 5, "shout", "HO"),
                Mapping.of("basic-soft-delete", Specials.Letter.class)
                        .row("name", "One")
                        .row("name", "Two")
                        .change("name", "Other"),
                Mapping.of("basic-restriction", Specials.Parcel.class)
                        .row("name", "One", "weight", 3)
                        .row("name", "Two", "weight", 30)
                        .change("weight", 4),
                Mapping.of("basic-unknown", Specials.Board.class)
                        .row("name", "One", "bits", bits())
                        .row("name", "Two")
                        .change("name", "Other", "bits", null));
    }

    private static Stream<Mapping> oddments() {
        return Stream.of(
                Mapping.of("basic-own-types", Oddments.Rope.class)
                        .row(
                                "name",
                                "One",
                                "reach",
                                new Oddments.Metres(250),
                                "strands",
                                (short) 3,
                                "knotted",
                                true,
                                "opens",
                                OffsetTime.of(9, 30, 0, 0, ZoneOffset.ofHours(2)),
                                "closes",
                                OffsetTime.of(17, 0, 0, 0, ZoneOffset.UTC))
                        .row("name", "Two")
                        .change("reach", new Oddments.Metres(10), "knotted", false),
                Mapping.of("basic-dynamic", Oddments.Ticket.class)
                        .row("name", "One", "price", 3)
                        .row("name", "Two", "price", 4)
                        .change("price", 7),
                Mapping.of("basic-own-statements", Oddments.Stub.class)
                        .row("name", "One", "torn", true)
                        .row("name", "Two")
                        .change("name", "Other", "torn", false),
                Mapping.of("basic-soft-delete-time", Oddments.Crumb.class)
                        .row("name", "One")
                        .row("name", "Two")
                        .change("name", "Other"),
                Mapping.of("basic-partition", Oddments.Reel.class)
                        .row("name", "One", "bay", 1)
                        .row("name", "Two", "bay", 2)
                        .change("name", "Other"));
    }

    @ParameterizedTest
    @EnumSource
    void comparesValueClassesAsWhatIsStored(Database database) {
        var world = world(database);
        world.add(
                ValueClasses.Member.class,
                Mapping.byPath(
                        "name",
                        "Low",
                        "email",
                        ValueClasses.Email.of("low@example.org"),
                        "credit",
                        new ValueClasses.Cents(new BigDecimal("1.00")),
                        "rating",
                        new ValueClasses.Stars(1),
                        "due",
                        new ValueClasses.Deadline(LocalDate.of(2020, 1, 1))));
        world.add(
                ValueClasses.Member.class,
                Mapping.byPath(
                        "name",
                        "High",
                        "email",
                        ValueClasses.Email.of("high@example.org"),
                        "credit",
                        new ValueClasses.Cents(new BigDecimal("9.00")),
                        "rating",
                        new ValueClasses.Stars(9),
                        "due",
                        new ValueClasses.Deadline(LocalDate.of(2030, 1, 1))));
        var member = ValueClasses.Member.class;
        assertThat(named(world, member, "credit", Operator.AT_LEAST, "5")).containsExactly("High");
        assertThat(named(world, member, "rating", Operator.BETWEEN, "0", "2"))
                .containsExactly("Low");
        assertThat(named(world, member, "due", Operator.LESS, "2025-01-01")).containsExactly("Low");
        assertThat(named(world, member, "email", Operator.CONTAINS, "HIGH@"))
                .containsExactly("High");
        assertThat(named(world, member, "email", Operator.IS, "low@example.org"))
                .containsExactly("Low");
        world.sql("delete from member");
    }

    private static BitSet bits() {
        var bits = new BitSet();
        bits.set(3);
        return bits;
    }

    private static List<String> named(
            World world, Class<?> type, String path, Operator operator, String... values) {
        var model = world.model(type);
        var query = ListQuery.ALL.withFilter(new Condition.Compare(path, operator, values));
        assertThat(world.store().check(model, query, World.root()).problems()).isEmpty();
        return world
                .store()
                .page(model, model.columns(), query, Stretch.first(50), World.root())
                .rows()
                .stream()
                .map(Row::label)
                .toList();
    }
}
