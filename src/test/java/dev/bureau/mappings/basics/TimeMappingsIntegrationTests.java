package dev.bureau.mappings.basics;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
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
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;

/// Times of every class, and everything that has one exact spelling.
class TimeMappingsIntegrationTests extends MappingTours {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final String CODE = "123e4567-e89b-42d3-a456-426614174000";

    TimeMappingsIntegrationTests() {
        super("basics");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(times(), names()).flatMap(some -> some);
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

    @SuppressWarnings("JavaUtilDate")
    private static Date day(String text) {
        return Date.from(LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Calendar calendar() {
        return GregorianCalendar.from(NOON.atZone(ZoneId.systemDefault()));
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
}
