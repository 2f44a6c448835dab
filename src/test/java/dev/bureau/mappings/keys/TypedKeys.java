package dev.bureau.mappings.keys;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.io.Serializable;
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
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entities with a key of one column, of each class that a column can have.
@SuppressWarnings("deprecation") // @Temporal, which applications still have
final class TypedKeys {

    private TypedKeys() {}

    @Entity
    static class ByString extends Keyed<String> {}

    @Entity
    static class ByLong extends Keyed<Long> {}

    @Entity
    static class ByShort extends Keyed<Short> {}

    @Entity
    static class ByByte extends Keyed<Byte> {}

    @Entity
    static class ByInteger extends Keyed<BigInteger> {}

    @Entity
    static class ByCharacter extends Keyed<Character> {}

    @Entity
    static class ByBoolean extends Keyed<Boolean> {}

    @Entity
    static class ByDouble extends Keyed<Double> {}

    @Entity
    static class ByFloat extends Keyed<Float> {}

    @Entity
    static class ByUuid extends Keyed<UUID> {}

    @Entity
    static class ByLocalDate extends Keyed<LocalDate> {}

    @Entity
    static class ByLocalTime extends Keyed<LocalTime> {}

    @Entity
    static class ByLocalDateTime extends Keyed<LocalDateTime> {}

    @Entity
    static class ByInstant extends Keyed<Instant> {}

    @Entity
    static class ByOffsetDateTime extends Keyed<OffsetDateTime> {}

    @Entity
    static class ByZonedDateTime extends Keyed<ZonedDateTime> {}

    @Entity
    static class ByYear extends Keyed<Year> {}

    @Entity
    static class ByDuration extends Keyed<Duration> {}

    @Entity
    static class ByTimestamp extends Keyed<Timestamp> {}

    @Entity
    static class BySqlDate extends Keyed<java.sql.Date> {}

    @Entity
    static class ByLocale extends Keyed<Locale> {}

    @Entity
    static class ByCurrency extends Keyed<Currency> {}

    @Entity
    static class ByZone extends Keyed<ZoneId> {}

    @Entity
    static class ByBytes {
        @Id
        @Column(length = 20)
        byte[] id;

        String title;
    }

    @Entity
    static class ByDecimal {
        @Id
        @Column(precision = 12, scale = 3)
        BigDecimal id;

        String title;
    }

    @Entity
    static class ByDate {
        @Id Date id;
        String title;
    }

    @Entity
    static class ByDay {
        @Id
        @Temporal(TemporalType.DATE)
        Date id;

        String title;
    }

    @Entity
    static class ByCalendar {
        @Id Calendar id;
        String title;
    }

    @Entity
    static class ByCalendarDay {
        @Id
        @Temporal(TemporalType.DATE)
        Calendar id;

        String title;
    }

    @Entity
    static class ByPrimitive {
        @Id long id;
        String title;
    }

    /// A column of a fixed width, which the database fills up with spaces.
    @Entity
    static class ByFixedText {
        @Id
        @Column(columnDefinition = "char(6)")
        String id;

        String title;
    }

    enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER {
            @Override
            public String toString() {
                return "the cold one";
            }
        }
    }

    @Entity
    static class BySeason {
        @Id
        @Enumerated(EnumType.STRING)
        Season id;

        String title;
    }

    @Entity
    static class ByOrdinal {
        @Id Season id;
        String title;
    }

    /// A value class that says nothing about equality.
    static final class Isbn implements Serializable {

        private static final long serialVersionUID = 1L;
        private final String digits;

        Isbn(String digits) {
            this.digits = digits;
        }
    }

    @Converter
    static class IsbnConverter implements AttributeConverter<Isbn, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Isbn isbn) {
            return isbn == null ? null : isbn.digits;
        }

        @Override
        public @Nullable Isbn convertToEntityAttribute(@Nullable String digits) {
            return digits == null ? null : new Isbn(digits);
        }
    }

    /// Wraps the value class, as a key of one column with a converter has to be.
    @Embeddable
    static class IsbnKey implements Serializable {
        private static final long serialVersionUID = 1L;

        @Convert(converter = IsbnConverter.class)
        Isbn isbn;
    }

    @Entity
    static class ByIsbn {
        @EmbeddedId IsbnKey id;
        String title;
    }

    @Entity
    static class IsbnReview {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne ByIsbn book;
    }

    /// The declared class of the key is an interface.
    @MappedSuperclass
    abstract static class Loose<K extends Serializable> {
        @Id K id;
    }

    @Entity
    static class BySerializable extends Loose<Integer> {
        String title;
    }

    /// One that refers to keys of the unusual classes.
    @Entity
    static class Pointer {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne ByDate date;
        @ManyToOne ByBytes bytes;
        @ManyToOne ByDecimal decimal;
        @ManyToOne BySeason season;
        @ManyToOne ByString text;
    }
}
