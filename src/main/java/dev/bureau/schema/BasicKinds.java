package dev.bureau.schema;

import static java.util.Map.entry;

import dev.bureau.schema.Attribute.Moment;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

/// Which Java classes are words, numbers, moments and bytes.
final class BasicKinds {

    private static final Set<Class<?>> WORDS =
            Set.of(
                    String.class,
                    Character.class,
                    char[].class,
                    Character[].class,
                    Class.class,
                    Clob.class,
                    NClob.class,
                    InetAddress.class,
                    MonthDay.class,
                    TimeZone.class,
                    UUID.class,
                    URI.class,
                    URL.class,
                    Locale.class,
                    Currency.class,
                    ZoneId.class,
                    ZoneOffset.class);

    private static final Set<Class<?>> WHOLE =
            Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

    private static final Set<Class<?>> FRACTIONS =
            Set.of(Float.class, Double.class, BigDecimal.class);

    private static final Set<Class<?>> BYTES = Set.of(byte[].class, Byte[].class, Blob.class);

    private static final Set<Class<?>> OLD_MOMENTS =
            Set.of(Date.class, Calendar.class, GregorianCalendar.class);

    private static final Map<Class<?>, Moment.Kind> MOMENTS =
            Map.ofEntries(
                    entry(LocalDate.class, Moment.Kind.DATE),
                    entry(java.sql.Date.class, Moment.Kind.DATE),
                    entry(LocalTime.class, Moment.Kind.TIME),
                    entry(OffsetTime.class, Moment.Kind.TIME),
                    entry(java.sql.Time.class, Moment.Kind.TIME),
                    entry(LocalDateTime.class, Moment.Kind.DATE_TIME),
                    entry(Instant.class, Moment.Kind.INSTANT),
                    entry(OffsetDateTime.class, Moment.Kind.INSTANT),
                    entry(ZonedDateTime.class, Moment.Kind.INSTANT),
                    entry(Timestamp.class, Moment.Kind.INSTANT),
                    entry(Year.class, Moment.Kind.YEAR),
                    entry(YearMonth.class, Moment.Kind.YEAR_MONTH),
                    entry(Duration.class, Moment.Kind.DURATION),
                    entry(Period.class, Moment.Kind.PERIOD));

    private BasicKinds() {}

    static boolean words(Class<?> type) {
        return WORDS.contains(type);
    }

    static boolean whole(Class<?> type) {
        return WHOLE.contains(type);
    }

    static boolean number(Class<?> type) {
        return WHOLE.contains(type) || FRACTIONS.contains(type);
    }

    /// Whether the scale of the column holds: binary fractions have none.
    static boolean exact(Class<?> type) {
        return type == BigDecimal.class;
    }

    static boolean bytes(Class<?> type) {
        return BYTES.contains(type);
    }

    /// What a moment tells; of an old date class the `@Temporal` annotation decides.
    static Optional<Moment.Kind> moment(Class<?> type, Annotations annotations) {
        if (OLD_MOMENTS.contains(type)) {
            return Optional.of(temporal(annotations));
        }
        return Optional.ofNullable(MOMENTS.get(type));
    }

    @SuppressWarnings("deprecation") // still the only word on java.util.Date
    private static Moment.Kind temporal(Annotations annotations) {
        return switch (annotations
                .find(Temporal.class)
                .map(Temporal::value)
                .orElse(TemporalType.TIMESTAMP)) {
            case DATE -> Moment.Kind.DATE;
            case TIME -> Moment.Kind.TIME;
            case TIMESTAMP -> Moment.Kind.INSTANT;
        };
    }
}
