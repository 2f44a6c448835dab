package dev.bureau.mappings.basics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

/// Entities with times of every class.
@SuppressWarnings({"deprecation", "JavaUtilDate"}) // still found in older entities
final class Times {

    private Times() {}

    @Entity(name = "Event")
    static class Event {
        @Id @GeneratedValue Long id;
        String name;
        LocalDate onDay;
        LocalTime clock;
        LocalDateTime localTime;
        Instant instant;
        OffsetDateTime offsetTime;
        OffsetTime offsetClock;
        ZonedDateTime zoned;

        @Column(precision = 9)
        Instant exact;
    }

    @Entity(name = "Span")
    static class Span {
        @Id @GeneratedValue Long id;
        String name;
        Year since;
        YearMonth inMonth;
        MonthDay birthday;
        Duration length;
        Period term;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration lap;
    }

    @Entity(name = "OldEvent")
    static class OldEvent {
        @Id @GeneratedValue Long id;
        String name;

        @Temporal(TemporalType.DATE)
        Date onDay;

        @Temporal(TemporalType.TIME)
        Date clock;

        @Temporal(TemporalType.TIMESTAMP)
        Date stamp;

        Date plain;

        @Temporal(TemporalType.DATE)
        Calendar page;

        Calendar moment;
        java.sql.Date sqlDay;
        Time sqlClock;
        Timestamp sqlStamp;
    }

    @Entity(name = "Flight")
    static class Flight {
        @Id @GeneratedValue Long id;
        String name;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        OffsetDateTime withOffset;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        ZonedDateTime normalized;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime inUtc;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "departure_zone")
        OffsetDateTime departure;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "arrival_zone")
        ZonedDateTime arrival;

        @TimeZoneStorage(TimeZoneStorageType.AUTO)
        ZonedDateTime auto;
    }
}
