package dev.bureau.mappings.basics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bureau.internal.data.Outcome;
import dev.bureau.internal.data.Row;
import dev.bureau.internal.data.Window;
import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.World;
import dev.bureau.mappings.World.Database;
import dev.bureau.query.Condition;
import dev.bureau.query.ListQuery;
import dev.bureau.query.Operator;
import dev.bureau.schema.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Numbers, texts, choices and names of every class.
class BasicMappingsIntegrationTests extends MappingTours {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final String CODE = "123e4567-e89b-42d3-a456-426614174000";

    BasicMappingsIntegrationTests() {
        super("basics");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(
                        numbers(),
                        texts(),
                        signs(),
                        choices(),
                        times(),
                        names(),
                        structures(),
                        values(),
                        specials())
                .flatMap(some -> some);
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
                        .change("amount", new BigDecimal("2.00"), "fine", null));
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

    private static Stream<Mapping> times() {
        return Stream.of(
                Mapping.of("basic-java-time", Times.Event.class)
                        .row(
                                "name",
                                "One",
                                "onDay",
                                LocalDate.of(2026, 5, 4),
                                "clock",
                                LocalTime.of(9, 30),
                                "localTime",
                                LocalDateTime.of(2026, 5, 4, 9, 30),
                                "instant",
                                NOON,
                                "offsetTime",
                                NOON.atOffset(ZoneOffset.UTC),
                                "zoned",
                                NOON.atZone(ZoneOffset.UTC),
                                "exact",
                                NOON.plusNanos(123456000))
                        .row("name", "Two")
                        .change(
                                "onDay",
                                LocalDate.of(2027, 1, 1),
                                "instant",
                                NOON.plusSeconds(60),
                                "clock",
                                null),
                Mapping.of("basic-spans", Times.Span.class)
                        .row(
                                "name",
                                "One",
                                "since",
                                Year.of(1999),
                                "inMonth",
                                YearMonth.of(2026, 5),
                                "birthday",
                                MonthDay.of(2, 29),
                                "length",
                                Duration.ofMinutes(90),
                                "term",
                                Period.of(1, 2, 3),
                                "lap",
                                Duration.ofMillis(61500))
                        .row("name", "Two")
                        .change("since", Year.of(2001), "length", Duration.ofDays(2), "term", null),
                Mapping.of("basic-old-dates", Times.OldEvent.class)
                        .row(
                                "name",
                                "One",
                                "onDay",
                                day("2026-05-04"),
                                "clock",
                                Time.valueOf("09:30:00"),
                                "stamp",
                                Date.from(NOON),
                                "plain",
                                Date.from(NOON),
                                "moment",
                                calendar(),
                                "sqlDay",
                                java.sql.Date.valueOf("2026-05-04"),
                                "sqlClock",
                                Time.valueOf("09:30:00"),
                                "sqlStamp",
                                Timestamp.from(NOON))
                        .row("name", "Two")
                        .change(
                                "onDay",
                                day("2027-05-04"),
                                "stamp",
                                Date.from(NOON.plusSeconds(60)),
                                "plain",
                                null),
                Mapping.of("basic-time-zones", Times.Flight.class)
                        .row(
                                "name",
                                "One",
                                "withOffset",
                                NOON.atOffset(ZoneOffset.UTC),
                                "normalized",
                                NOON.atZone(ZoneId.systemDefault()),
                                "inUtc",
                                NOON.atZone(ZoneOffset.UTC),
                                "departure",
                                NOON.atOffset(ZoneOffset.ofHours(3)),
                                "arrival",
                                NOON.atZone(ZoneOffset.ofHours(9)),
                                "auto",
                                NOON.atZone(ZoneOffset.ofHours(2)))
                        .row(
                                "name",
                                "Two",
                                "departure",
                                NOON.plusSeconds(600).atOffset(ZoneOffset.UTC))
                        .change(
                                "departure",
                                NOON.plusSeconds(60).atOffset(ZoneOffset.ofHours(3)),
                                "arrival",
                                null));
    }

    @SuppressWarnings("JavaUtilDate")
    private static Date day(String text) {
        return Date.from(LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Calendar calendar() {
        return GregorianCalendar.from(NOON.atZone(ZoneId.systemDefault()));
    }

    private static Stream<Mapping> names() {
        return Stream.of(
                Mapping.of("basic-names", Names.Site.class)
                        .row(
                                "name",
                                "One",
                                "code",
                                UUID.fromString(CODE),
                                "spelled",
                                UUID.fromString(CODE),
                                "packed",
                                UUID.fromString(CODE),
                                "page",
                                url("https://example.org/a"),
                                "language",
                                Locale.GERMANY,
                                "currency",
                                Currency.getInstance("EUR"),
                                "timeZone",
                                TimeZone.getTimeZone("Europe/Berlin"),
                                "zone",
                                ZoneId.of("Europe/Berlin"),
                                "shift",
                                ZoneOffset.ofHours(2),
                                "handler",
                                String.class,
                                "address",
                                address("192.168.0.1"))
                        .row("name", "Two")
                        .change(
                                "code",
                                null,
                                "page",
                                url("https://example.org/b"),
                                "address",
                                address("2001:db8::1")));
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
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

    private static Stream<Mapping> structures() {
        return Stream.of(
                Mapping.of("basic-json", Structures.Document.class)
                        .row(
                                "name",
                                "One",
                                "extras",
                                extras(),
                                "size",
                                new Structures.Size(3, 4),
                                "settings",
                                settings(),
                                "labels",
                                List.of("a", "b"),
                                "sizes",
                                List.of(new Structures.Size(1, 2)),
                                "raw",
                                "{\"a\": 1, \"b\": [1, 2]}",
                                "place.city",
                                "Ulm",
                                "place.floor",
                                3)
                        .row("name", "Two")
                        .change(
                                "extras",
                                Map.of("ink", "red"),
                                "size",
                                null,
                                "labels",
                                List.of("c")),
                Mapping.of("basic-arrays", Structures.Shelf.class)
                        .row(
                                "name",
                                "One",
                                "words",
                                new String[] {"a", "b"},
                                "numbers",
                                new int[] {3, 1},
                                "boxed",
                                new Long[] {5L},
                                "wordList",
                                List.of("x", "y"),
                                "numberSet",
                                Set.of(1, 2),
                                "moods",
                                new Choices.Mood[] {Choices.Mood.BAD},
                                "feelings",
                                List.of(Choices.Mood.GOOD),
                                "measures",
                                new double[] {1.5})
                        .row("name", "Two")
                        .change(
                                "words",
                                new String[] {"c"},
                                "numberSet",
                                Set.of(3),
                                "wordList",
                                null),
                Mapping.of("basic-converted-collections", Structures.Bundle.class)
                        .row(
                                "name",
                                "One",
                                "tags",
                                List.of("a", "b"),
                                "marks",
                                Set.of(1, 2),
                                "pairs",
                                Map.of("k", "v", "l", "w"))
                        .row("name", "Two")
                        .change("tags", List.of("c"), "pairs", Map.of("m", "n"), "marks", null));
    }

    private static Map<String, Object> extras() {
        var extras = new LinkedHashMap<String, Object>();
        extras.put("ink", "black");
        extras.put("pens", 3);
        return extras;
    }

    private static Structures.Settings settings() {
        var settings = new Structures.Settings();
        settings.theme = "dark";
        settings.tabs = List.of("one");
        return settings;
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

    @ParameterizedTest
    @EnumSource
    void findsWordsInsideStructures(Database database) {
        var world = world(database);
        world.add(
                Structures.Document.class,
                Mapping.byPath(
                        "name", "Inky", "extras", Map.of("ink", "black"), "raw", "[\"Pen\"]"));
        world.add(Structures.Document.class, Mapping.byPath("name", "Bare"));
        world.add(
                Structures.Shelf.class,
                Mapping.byPath("name", "Worded", "words", new String[] {"Paper", "Ink"}));
        var document = Structures.Document.class;
        assertThat(named(world, document, "extras", Operator.CONTAINS, "BLACK"))
                .containsExactly("Inky");
        assertThat(named(world, document, "raw", Operator.CONTAINS, "pen")).containsExactly("Inky");
        assertThat(named(world, document, "extras", Operator.EMPTY)).containsExactly("Bare");
        assertThat(named(world, Structures.Shelf.class, "words", Operator.CONTAINS, "paper"))
                .containsExactly("Worded");
        world.sql("delete from document");
        world.sql("delete from shelf");
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

    private static List<String> named(
            World world, Class<?> type, String path, Operator operator, String... values) {
        var model = world.model(type);
        var query = ListQuery.ALL.withFilter(new Condition.Compare(path, operator, values));
        assertThat(world.store().check(model, query, World.root()).problems()).isEmpty();
        return world
                .store()
                .page(model, model.columns(), query, new Window(0, 50), World.root())
                .stream()
                .map(Row::label)
                .toList();
    }

    private static BitSet bits() {
        var bits = new BitSet();
        bits.set(3);
        return bits;
    }
}
