package dev.bureau.internal.data.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyValueTests {

    private static Stream<Object> values() {
        return Stream.of(
                "a b",
                0,
                -1,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                (short) -7,
                (byte) 127,
                'ß',
                true,
                1.5,
                -0.25F,
                Double.POSITIVE_INFINITY,
                new BigInteger("123456789012345678901234567890"),
                new BigDecimal("1.5"),
                UUID.fromString("6f1c0b9e-0000-4000-8000-000000000001"),
                LocalDate.of(2026, 1, 31),
                LocalTime.of(23, 59, 1),
                LocalDateTime.of(2026, 1, 31, 12, 0),
                Instant.parse("2026-01-31T12:00:00.123456Z"),
                Timestamp.from(Instant.parse("2026-01-31T12:00:00.123456Z")),
                java.sql.Date.valueOf("2026-01-31"),
                java.sql.Time.valueOf("12:00:01"),
                Locale.forLanguageTag("zh-Hant-TW"),
                TimeUnit.DAYS);
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsWhatItWrites(Object value) {
        var text = KeyValue.write(value).orElseThrow();

        assertThat(KeyValue.read(text, value.getClass())).contains(value);
    }

    @Test
    void tellsBytesInHex() {
        var text = KeyValue.write(new byte[] {0, -1, 16}).orElseThrow();

        assertThat(text).isEqualTo("00ff10");
        assertThat(KeyValue.read(text, byte[].class))
                .hasValueSatisfying(
                        octets -> assertThat((byte[]) octets).containsExactly(0, -1, 16));
    }

    @Test
    void tellsEqualNumbersAlike() {
        assertThat(KeyValue.write(new BigDecimal("1.50"))).contains("1.5");
        assertThat(KeyValue.write(new BigDecimal("0.000"))).contains("0");
        assertThat(KeyValue.write(new BigDecimal("1E+3"))).contains("1000");
    }

    @Test
    void tellsOnePointOfTimeAlikeInEveryZone() {
        var there = OffsetDateTime.parse("2026-01-31T14:00+02:00");
        var here = ZonedDateTime.parse("2026-01-31T13:00+01:00[Europe/Berlin]");

        assertThat(KeyValue.write(there)).contains("2026-01-31T12:00:00Z");
        assertThat(KeyValue.write(here)).contains("2026-01-31T12:00:00Z");
    }

    @Test
    void readsDatesOfTheOldClassesExactly() {
        var moment = Instant.parse("2026-01-31T12:00:00.123456Z");
        var text = KeyValue.write(Timestamp.from(moment)).orElseThrow();

        assertThat(KeyValue.read(text, Date.class)).contains(Timestamp.from(moment));
        var calendar = new GregorianCalendar(2026, Calendar.JANUARY, 31);
        assertThat(KeyValue.read(KeyValue.write(calendar).orElseThrow(), Calendar.class))
                .hasValueSatisfying(read ->
                        assertThat(((Calendar) read).getTimeInMillis())
                                .isEqualTo(calendar.getTimeInMillis()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.0", "9223372036854775808", "", "1 "})
    void readsNoNumberFromOtherText(String text) {
        assertThatThrownBy(() -> KeyValue.read(text, long.class))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void makesNoObjectsOfForeignClasses() {
        assertThat(KeyValue.read("java.lang.Object", Object.class)).isEmpty();
        assertThat(KeyValue.write(new Object())).isEmpty();
    }
}
