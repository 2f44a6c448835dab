package dev.bureau.internal.data.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bureau.query.Period;
import dev.bureau.schema.Attribute.Moment;
import dev.bureau.schema.Traits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "today, 2024-02-29, 2024-02-29, 2024-02-29",
        "yesterday, 2024-03-01, 2024-02-29, 2024-02-29",
        "tomorrow, 2024-02-29, 2024-03-01, 2024-03-01",
        "past-1-days, 2024-03-01, 2024-03-01, 2024-03-01",
        "past-7-days, 2024-03-01, 2024-02-24, 2024-03-01",
        "past-30-days, 2024-03-01, 2024-02-01, 2024-03-01",
        "past-2-weeks, 2024-03-14, 2024-03-01, 2024-03-14",
        "past-1-months, 2024-03-31, 2024-03-01, 2024-03-31",
        "past-2-quarters, 2024-08-10, 2024-02-11, 2024-08-10",
        "past-1-years, 2025-02-28, 2024-02-29, 2025-02-28",
        "next-7-days, 2024-02-26, 2024-02-26, 2024-03-03",
        "next-1-months, 2024-01-31, 2024-01-31, 2024-02-28",
        "this-week, 2024-03-03, 2024-02-26, 2024-03-03",
        "last-week, 2024-01-01, 2023-12-25, 2023-12-31",
        "next-week, 2023-12-31, 2024-01-01, 2024-01-07",
        "this-month, 2024-02-10, 2024-02-01, 2024-02-29",
        "last-month, 2024-03-31, 2024-02-01, 2024-02-29",
        "this-quarter, 2024-02-10, 2024-01-01, 2024-03-31",
        "last-quarter, 2024-02-10, 2023-10-01, 2023-12-31",
        "next-quarter, 2024-12-31, 2025-01-01, 2025-03-31",
        "this-year, 2024-02-10, 2024-01-01, 2024-12-31",
        "last-year, 2024-12-31, 2023-01-01, 2023-12-31"
    })
    void countsPeriodsFromToday(String code, LocalDate today, LocalDate first, LocalDate last) {
        var period = Period.of(code).orElseThrow();

        assertThat(period.code()).isEqualTo(code);
        assertThat(Days.of(period, today)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ever",
                "past-0-days",
                "past-10000-days",
                "past-7-day",
                "this-hour",
                "last-fortnight",
                "next--1-days",
                "past-7-days ",
                "TODAY"
            })
    void knowsNoOtherPeriods(String code) {
        assertThat(Period.of(code)).isEmpty();
    }

    @Test
    void countsHoursAcrossAChangeOfTheClock() {
        // in the morning of this day there is no hour from two to three in Berlin
        var now = ZonedDateTime.of(2026, 3, 29, 12, 0, 0, 0, BERLIN);
        var hours = Hours.of(Period.past(24, Period.Unit.HOUR), now);

        assertThat(hours.start(moment(Instant.class, Moment.Kind.INSTANT)))
                .isEqualTo(Instant.parse("2026-03-28T10:00:00Z"));
        assertThat(hours.start(moment(LocalDateTime.class, Moment.Kind.DATE_TIME)))
                .isEqualTo(LocalDateTime.of(2026, 3, 28, 11, 0));
        assertThat(hours.end(moment(LocalDate.class, Moment.Kind.DATE)))
                .isEqualTo(LocalDate.of(2026, 3, 29));
    }

    @Test
    void readsSingleDaysOnly() {
        var day = LocalDate.of(2026, 3, 29);

        assertThat(Days.of("2026-03-29")).contains(new Days(day, day));
        assertThat(Days.of("2026-03-29T10:00")).isEmpty();
        assertThat(Days.of("today")).isEmpty();
        assertThatThrownBy(() -> Days.of("2026-02-30")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void beginsAndEndsDaysInTheZone() {
        var day = Days.of("2026-03-29").orElseThrow();
        var instant = moment(Instant.class, Moment.Kind.INSTANT);

        assertThat(day.start(instant, BERLIN)).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(day.end(instant, BERLIN)).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void beginsADayWithoutMidnightAtItsFirstMoment() {
        var day = Days.of("2018-11-04").orElseThrow();
        var zone = ZoneId.of("America/Sao_Paulo");

        assertThat(day.start(moment(OffsetDateTime.class, Moment.Kind.INSTANT), zone))
                .isEqualTo(OffsetDateTime.parse("2018-11-04T01:00-02:00"));
    }

    @Test
    void keepsLocalTimesAsTheyAreWritten() {
        var day = Days.of("2026-12-31").orElseThrow();

        assertThat(day.start(moment(LocalDate.class, Moment.Kind.DATE), BERLIN))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(day.end(moment(LocalDateTime.class, Moment.Kind.DATE_TIME), BERLIN))
                .isEqualTo(LocalDateTime.of(2027, 1, 1, 0, 0));
    }

    private static Moment moment(Class<?> type, Moment.Kind kind) {
        var traits = new Traits("at", type, false, false, false, false, true, true, false);
        return new Moment(traits, kind);
    }
}
