package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.shape.Outcome;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.schema.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Numbers, texts, choices and files.
class PlainValueMappingsIntegrationTests extends MappingTours {

    PlainValueMappingsIntegrationTests() {
        super("basics");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(numbers(), texts(), signs(), choices()).flatMap(some -> some);
    }

    private static Stream<Mapping> numbers() {
        return Stream.of(
                Mapping.of("basic-primitives", Numbers.Gauge.class)
                        .row(
                                "name",
                                "One",
                                "level",
                                (byte) 1,
                                "steps",
                                (short) -2,
                                "turns",
                                3,
                                "ticks",
                                4L,
                                "closed",
                                true,
                                "grade",
                                'B',
                                "ratio",
                                0.1f,
                                "weight",
                                0.1 + 0.2)
                        .row(
                                "name",
                                "Two",
                                "level",
                                (byte) 7,
                                "ticks",
                                Long.MAX_VALUE,
                                "weight",
                                1e300)
                        .change("level", (byte) -128, "closed", false, "weight", -0.5),
                Mapping.of("basic-wrappers", Numbers.Reading.class)
                        .row(
                                "name",
                                "One",
                                "level",
                                (byte) 1,
                                "steps",
                                (short) 2,
                                "turns",
                                3,
                                "ticks",
                                4L,
                                "closed",
                                true,
                                "grade",
                                ' ',
                                "ratio",
                                1.5f,
                                "weight",
                                2.25,
                                "atoms",
                                new BigInteger("12345678901234567890"))
                        .row("name", "Two")
                        .change("turns", 5, "grade", 'x', "closed", null, "atoms", null),
                Mapping.of("basic-decimals", Numbers.Price.class)
                        .row(
                                "name",
                                "One",
                                "amount",
                                new BigDecimal("1.50"),
                                "rate",
                                new BigDecimal("0.1"),
                                "units",
                                new BigInteger("99999999999999999999"),
                                "fine",
                                new BigDecimal("0.0000000001"))
                        .row("name", "Two", "amount", new BigDecimal("-3.00"))
                        .change("amount", new BigDecimal("2.00"), "fine", null),
                Mapping.of("basic-numbers-as-text", Numbers.Odometer.class)
                        .row("name", "One", "level", 9, "reading", -70L)
                        .row("name", "Two", "level", 10, "reading", 8L)
                        .row("name", "Three", "level", -100)
                        .change("level", 100));
    }

    private static Stream<Mapping> texts() {
        return Stream.of(
                Mapping.of("basic-texts", Texts.Essay.class)
                        .row(
                                "title",
                                "One",
                                "body",
                                "Long\nwords",
                                "notes",
                                "n".repeat(300),
                                "sources",
                                "s".repeat(9000),
                                "summary",
                                "sum",
                                "motto",
                                "äöü",
                                "praise",
                                "łódź",
                                "code",
                                "abcd")
                        .row("title", "Two")
                        .change("body", "Other\nwords", "notes", null, "code", "wxyz"));
    }

    private static Stream<Mapping> signs() {
        return Stream.of(
                Mapping.of("basic-signs", Texts.Signs.class)
                        .row(
                                "name",
                                "One",
                                "word",
                                "ink".toCharArray(),
                                "boxed",
                                new Character[] {'a', 'b'},
                                "scroll",
                                "long words".toCharArray(),
                                "mark",
                                "abcd".toCharArray())
                        .row("name", "Two")
                        .change("word", "paper".toCharArray(), "mark", null),
                Mapping.of("basic-files", Texts.Folder.class)
                        .row(
                                "name",
                                "One",
                                "small",
                                Bytes.of(new byte[] {1, 2}),
                                "boxed",
                                Bytes.of(new byte[] {3}),
                                "large",
                                Bytes.of(new byte[5000]),
                                "stream",
                                Bytes.of(new byte[] {4, 5}),
                                "text",
                                "Many words",
                                "national",
                                "łódź")
                        .row("name", "Two", "small", Bytes.of(new byte[] {9}))
                        .change("name", "Other", "text", "Few words", "national", null));
    }

    private static Stream<Mapping> choices() {
        return Stream.of(
                Mapping.of("basic-enums", Choices.Card.class)
                        .row(
                                "name",
                                "One",
                                "ordinal",
                                Choices.Suit.HEARTS,
                                "named",
                                Choices.Suit.DIAMONDS,
                                "required",
                                Choices.Suit.SPADES,
                                "rank",
                                Choices.Rank.LOW,
                                "urgency",
                                Choices.Urgency.LATER,
                                "mood",
                                Choices.Mood.BAD,
                                "coded",
                                Choices.Suit.CLUBS,
                                "loose",
                                Choices.Suit.CLUBS,
                                "weekday",
                                java.time.DayOfWeek.FRIDAY,
                                "monthOfYear",
                                java.time.Month.MAY)
                        .row("name", "Two")
                        .change(
                                "named",
                                Choices.Suit.CLUBS,
                                "mood",
                                Choices.Mood.GOOD,
                                "rank",
                                null),
                Mapping.of("basic-enum-type", Choices.NamedCard.class)
                        .row("name", "One", "suit", Choices.Suit.HEARTS)
                        .row("name", "Two")
                        .change("suit", Choices.Suit.CLUBS),
                Mapping.of("basic-flags", Choices.Consent.class)
                        .row("name", "One", "mail", true, "phone", true, "letter", false)
                        .row("name", "Two")
                        .change("mail", false, "phone", false, "letter", null));
    }

    @ParameterizedTest
    @EnumSource
    void keepsReplacesAndRemovesFiles(Database database) {
        var world = world(database);
        var folder = world.model(Texts.Folder.class);
        var id =
                world.add(
                                Texts.Folder.class,
                                Mapping.byPath(
                                        "name",
                                        "Files",
                                        "small",
                                        Bytes.of(new byte[] {1, 2}),
                                        "stream",
                                        Bytes.of(new byte[] {3, 4, 5})))
                        .id();
        assertThat(world.store().content(folder, id, "stream", World.root()))
                .contains(new byte[] {3, 4, 5});
        var seen = world.store().find(folder, id, World.root()).orElseThrow();
        assertThat(seen.values().get("stream"))
                .hasToString(Bytes.of(new byte[] {3, 4, 5}).toString());
        assertThat(
                        world.change(
                                folder,
                                seen,
                                Mapping.byPath("stream", Bytes.of(new byte[] {6}), "small", null)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(world.store().content(folder, id, "stream", World.root()))
                .contains(new byte[] {6});
        assertThat(world.store().content(folder, id, "small", World.root())).isEmpty();
        assertThat(world.store().content(folder, id, "name", World.root())).isEmpty();
        world.sql("delete from folder");
    }
}
