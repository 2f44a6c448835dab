package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.keys.TypedKeys.IsbnReview;
import dev.bureau.mappings.keys.TypedKeys.Pointer;
import dev.bureau.mappings.keys.TypedKeys.Season;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Keys of one column, of every class, most of them declared as a type variable.
class KeyClassMappingsIntegrationTests extends MappingTours {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-30T23:30:00Z");

    KeyClassMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(words(), numbers(), times(), oldTimes(), others()).flatMap(some -> some);
    }

    private static Mapping typed(String name, Class<?> entity, Object one, Object two) {
        return of(name, entity)
                .row("id", one, "title", "One")
                .row("id", two, "title", "Two")
                .change("title", "Three");
    }

    private static Stream<Mapping> words() {
        return Stream.of(
                typed("key-string", TypedKeys.ByString.class, "one/two", "one two")
                        .pickedBy(Pointer.class, "text"),
                typed("key-fixed-width", TypedKeys.ByFixedText.class, "ab    ", "abcdef"),
                typed("key-character", TypedKeys.ByCharacter.class, '/', 'ß'),
                typed("key-boolean", TypedKeys.ByBoolean.class, true, false),
                typed("key-enum", TypedKeys.BySeason.class, Season.SPRING, Season.WINTER)
                        .pickedBy(Pointer.class, "season"),
                typed("key-enum-ordinal", TypedKeys.ByOrdinal.class, Season.SPRING, Season.WINTER),
                typed("key-locale", TypedKeys.ByLocale.class, Locale.GERMANY, Locale.JAPANESE),
                typed(
                        "key-currency",
                        TypedKeys.ByCurrency.class,
                        Currency.getInstance("EUR"),
                        Currency.getInstance("JPY")),
                typed(
                        "key-zone",
                        TypedKeys.ByZone.class,
                        ZoneId.of("Europe/Berlin"),
                        ZoneId.of("UTC")));
    }

    private static Stream<Mapping> numbers() {
        return Stream.of(
                typed("key-long", TypedKeys.ByLong.class, Long.MIN_VALUE, 0L),
                typed("key-primitive", TypedKeys.ByPrimitive.class, 5L, -5L),
                typed("key-serializable", TypedKeys.BySerializable.class, 5, -5),
                typed("key-short", TypedKeys.ByShort.class, (short) 7, (short) -7),
                typed("key-byte", TypedKeys.ByByte.class, (byte) 127, (byte) -128),
                typed(
                        "key-big-integer",
                        TypedKeys.ByInteger.class,
                        new BigInteger("12345678901234567890"),
                        BigInteger.ONE),
                typed(
                                "key-big-decimal",
                                TypedKeys.ByDecimal.class,
                                new BigDecimal("1.5"),
                                new BigDecimal("100"))
                        .pickedBy(Pointer.class, "decimal"),
                typed("key-double", TypedKeys.ByDouble.class, 1.5, -0.1),
                typed("key-float", TypedKeys.ByFloat.class, 1.5F, -0.1F));
    }

    private static Stream<Mapping> times() {
        return Stream.of(
                typed(
                        "key-local-date",
                        TypedKeys.ByLocalDate.class,
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(1969, 12, 31)),
                typed(
                        "key-local-time",
                        TypedKeys.ByLocalTime.class,
                        LocalTime.of(12, 0),
                        LocalTime.of(23, 59, 59)),
                typed(
                        "key-local-date-time",
                        TypedKeys.ByLocalDateTime.class,
                        LocalDateTime.of(2026, 1, 31, 12, 0),
                        LocalDateTime.of(2026, 3, 29, 2, 30, 15)),
                typed("key-instant", TypedKeys.ByInstant.class, NOON, LATER),
                typed(
                        "key-offset-date-time",
                        TypedKeys.ByOffsetDateTime.class,
                        OffsetDateTime.parse("2026-01-31T10:00Z"),
                        OffsetDateTime.parse("2026-01-31T12:00Z")),
                typed(
                        "key-zoned-date-time",
                        TypedKeys.ByZonedDateTime.class,
                        ZonedDateTime.parse("2026-01-31T11:00Z"),
                        ZonedDateTime.parse("2026-01-31T12:00Z")),
                typed("key-year", TypedKeys.ByYear.class, Year.of(2026), Year.of(1999)),
                typed(
                        "key-duration",
                        TypedKeys.ByDuration.class,
                        Duration.ofMinutes(90),
                        Duration.ofSeconds(1)));
    }

    private static Stream<Mapping> oldTimes() {
        return Stream.of(
                typed("key-date", TypedKeys.ByDate.class, Date.from(NOON), Date.from(LATER))
                        .pickedBy(Pointer.class, "date"),
                typed(
                        "key-date-day",
                        TypedKeys.ByDay.class,
                        java.sql.Date.valueOf("2026-01-31"),
                        java.sql.Date.valueOf("2026-06-30")),
                typed("key-calendar", TypedKeys.ByCalendar.class, calendar(NOON), calendar(LATER)),
                typed(
                        "key-calendar-day",
                        TypedKeys.ByCalendarDay.class,
                        new GregorianCalendar(2026, Calendar.JANUARY, 31),
                        new GregorianCalendar(2026, Calendar.JUNE, 30)),
                typed(
                        "key-timestamp",
                        TypedKeys.ByTimestamp.class,
                        Timestamp.from(NOON),
                        Timestamp.from(LATER)),
                typed(
                        "key-sql-date",
                        TypedKeys.BySqlDate.class,
                        java.sql.Date.valueOf("2026-01-31"),
                        java.sql.Date.valueOf("2026-06-30")));
    }

    private static Calendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZoneId.systemDefault()));
    }

    private static Stream<Mapping> others() {
        return Stream.of(
                typed(
                        "key-uuid-typed",
                        TypedKeys.ByUuid.class,
                        UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                        UUID.fromString("6f1c0b9e-0000-4000-8000-000000000002")),
                typed("key-bytes", TypedKeys.ByBytes.class, new byte[] {1, 2, -1}, new byte[] {0})
                        .pickedBy(Pointer.class, "bytes"),
                of("key-converter", TypedKeys.ByIsbn.class)
                        .row("id.isbn", new TypedKeys.Isbn("978-3"), "title", "One")
                        .row("id.isbn", new TypedKeys.Isbn("a/b"), "title", "Two")
                        .change("title", "Three")
                        .pickedBy(IsbnReview.class, "book"));
    }
}
