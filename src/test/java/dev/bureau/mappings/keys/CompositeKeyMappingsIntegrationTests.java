package dev.bureau.mappings.keys;

import static dev.bureau.mappings.Mapping.of;
import static dev.bureau.mappings.Mapping.other;

import dev.bureau.mappings.Mapping;
import dev.bureau.mappings.MappingTours;
import dev.bureau.mappings.keys.CompositeKeys.Booking;
import dev.bureau.mappings.keys.CompositeKeys.Club;
import dev.bureau.mappings.keys.CompositeKeys.Contract;
import dev.bureau.mappings.keys.CompositeKeys.Crossing;
import dev.bureau.mappings.keys.CompositeKeys.Diary;
import dev.bureau.mappings.keys.CompositeKeys.Enrolment;
import dev.bureau.mappings.keys.CompositeKeys.Fare;
import dev.bureau.mappings.keys.CompositeKeys.Friendship;
import dev.bureau.mappings.keys.CompositeKeys.House;
import dev.bureau.mappings.keys.CompositeKeys.Kind;
import dev.bureau.mappings.keys.CompositeKeys.Lineup;
import dev.bureau.mappings.keys.CompositeKeys.Match;
import dev.bureau.mappings.keys.CompositeKeys.Place;
import dev.bureau.mappings.keys.CompositeKeys.Reading;
import dev.bureau.mappings.keys.CompositeKeys.Shift;
import dev.bureau.mappings.keys.CompositeKeys.Sole;
import dev.bureau.mappings.keys.CompositeKeys.Stake;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Keys of several parts, embedded or with a class beside the entity, relations among them.
class CompositeKeyMappingsIntegrationTests extends MappingTours {

    CompositeKeyMappingsIntegrationTests() {
        super("keys");
    }

    @Override
    protected Stream<Mapping> mappings() {
        return Stream.of(embedded(), beside(), relations()).flatMap(some -> some);
    }

    private static Stream<Mapping> embedded() {
        return Stream.of(
                of("key-embedded", Place.class)
                        .row("key.hall", "A/B ~", "key.number", 1, "title", "One")
                        .row("key.hall", "A/B ~", "key.number", -1, "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Booking.class, "place"),
                of("key-embedded-foreign", Booking.class)
                        .row("title", "One", "place", place())
                        .row("title", "Two", "place", place())
                        .change("place", place()),
                of("key-embedded-nested", House.class)
                        .row(
                                "key.street.town", "Ulm",
                                "key.street.street", "Am Tor",
                                "key.number", (short) 1,
                                "title", "One")
                        .row(
                                "key.street.town", "Ulm",
                                "key.street.street", "Am Wall",
                                "key.number", (short) 1,
                                "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Diary.class, "house"),
                of("key-embedded-record", Match.class)
                        .row("key.league", "First", "key.season", 2026, "title", "One")
                        .row("key.league", "Second", "key.season", 2026, "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Diary.class, "match"),
                of("key-embedded-relation", Lineup.class)
                        .row("key.club", club(), "key.season", 2026, "title", "One")
                        .row("key.club", club(), "key.season", 2026, "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Diary.class, "lineup"),
                of("key-embedded-columns-of-relations", Stake.class)
                        .row("club", club(), "other", club(), "title", "One")
                        .row("club", club(), "other", club(), "title", "Two")
                        .change("title", "Three"));
    }

    private static Stream<Mapping> beside() {
        return Stream.of(
                of("key-class-of-one", Sole.class)
                        .row("number", 1L, "title", "One")
                        .row("number", 2L, "title", "Two")
                        .change("title", "Three"),
                of("key-class-of-six", Reading.class)
                        .row(
                                "onDay",
                                java.sql.Date.valueOf("2026-01-31"),
                                "taken",
                                new GregorianCalendar(2026, Calendar.JANUARY, 31, 12, 0),
                                "device",
                                UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                                "depth",
                                1.5F,
                                "kind",
                                Kind.MORNING,
                                "note",
                                "a~b",
                                "degrees",
                                20.5)
                        .row(
                                "onDay",
                                java.sql.Date.valueOf("2026-01-31"),
                                "taken",
                                new GregorianCalendar(2026, Calendar.JANUARY, 31, 12, 0),
                                "device",
                                UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                                "depth",
                                1.5F,
                                "kind",
                                Kind.EVENING,
                                "note",
                                "a~b",
                                "degrees",
                                10.0)
                        .change("degrees", 15.0),
                of("key-class-record", Fare.class)
                        .row("zone", "A", "tariff", 1, "title", "One")
                        .row("zone", "A", "tariff", 2, "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Diary.class, "fare"),
                of("key-class-inside", Shift.class)
                        .row("worker", "Ada", "week", 1, "title", "One")
                        .row("worker", "Bob", "week", 1, "title", "Two")
                        .change("title", "Three"),
                of("key-class-superclass-generated-part", Contract.class)
                        .row("tenant", 1, "title", "One")
                        .row("tenant", 1, "title", "Two")
                        .change("title", "Three"),
                of("key-without-class", Crossing.class)
                        .row("road", "A 7", "rail", "S 1", "title", "One")
                        .row("road", "A 7", "rail", "S 2", "title", "Two")
                        .change("title", "Three"));
    }

    private static Stream<Mapping> relations() {
        return Stream.of(
                of("key-class-relations", Enrolment.class)
                        .row("club", club(), "place", place(), "term", 1, "title", "One")
                        .row("club", club(), "place", place(), "term", 1, "title", "Two")
                        .change("title", "Three")
                        .pickedBy(Diary.class, "enrolment"),
                of("key-relations-without-class", Friendship.class)
                        .row("one", club(), "other", club(), "title", "One")
                        .row("one", club(), "other", club(), "title", "Two")
                        .change("title", "Three"));
    }

    private static Mapping.Made club() {
        return other(Club.class, "title", "Club");
    }

    private static Mapping.Made place() {
        return world ->
                world.add(
                        Place.class,
                        Map.of("key.hall", UUID.randomUUID().toString(), "key.number", 1));
    }
}
