package dev.bureau.internal.data;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2024-02-29, 2024-02-29, 2024-02-29",
        "YESTERDAY, 2024-03-01, 2024-02-29, 2024-02-29",
        "PAST_7_DAYS, 2024-03-01, 2024-02-24, 2024-03-01",
        "PAST_30_DAYS, 2024-03-01, 2024-02-01, 2024-03-01",
        "THIS_MONTH, 2024-02-10, 2024-02-01, 2024-02-29",
        "THIS_YEAR, 2024-02-10, 2024-01-01, 2024-12-31"
    })
    void countsPeriodsFromToday(Period period, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(Days.of(period, today)).isEqualTo(new Days(first, last));
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
