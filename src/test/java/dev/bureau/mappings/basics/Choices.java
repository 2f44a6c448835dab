package dev.bureau.mappings.basics;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Month;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/// Entities with enums and flags in every form that a column can give them.
final class Choices {

    private Choices() {}

    enum Suit {
        CLUBS,
        DIAMONDS {
            @Override
            boolean red() {
                return true;
            }
        },
        HEARTS {
            @Override
            boolean red() {
                return true;
            }
        },
        SPADES;

        boolean red() {
            return false;
        }
    }

    enum Rank {
        HIGH("h"),
        LOW("l");

        @EnumeratedValue final String code;

        Rank(String code) {
            this.code = code;
        }
    }

    enum Urgency {
        NOW(10),
        LATER(20);

        @EnumeratedValue final int number;

        Urgency(int number) {
            this.number = number;
        }
    }

    enum Mood {
        GOOD,
        BAD
    }

    @Converter
    static class Moods implements AttributeConverter<Mood, String> {
        @Override
        public String convertToDatabaseColumn(Mood mood) {
            return mood == null ? null : mood == Mood.GOOD ? "+" : "-";
        }

        @Override
        public Mood convertToEntityAttribute(String sign) {
            return sign == null ? null : sign.equals("+") ? Mood.GOOD : Mood.BAD;
        }
    }

    @Entity(name = "Card")
    static class Card {
        @Id @GeneratedValue Long id;
        String name;
        Suit ordinal;

        @Enumerated(EnumType.STRING)
        Suit named;

        @Enumerated Suit required = Suit.CLUBS;

        @Enumerated(EnumType.STRING)
        Rank rank;

        Urgency urgency;

        @Convert(converter = Moods.class)
        Mood mood;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Suit coded;

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(12)")
        Suit loose;

        DayOfWeek weekday;

        @Enumerated(EnumType.STRING)
        Month monthOfYear;
    }

    @Entity(name = "NamedCard")
    static class NamedCard {
        @Id @GeneratedValue Long id;
        String name;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Suit suit;
    }

    @Entity(name = "Consent")
    static class Consent {
        @Id @GeneratedValue Long id;
        String name;

        @Convert(converter = YesNoConverter.class)
        Boolean mail;

        @Convert(converter = TrueFalseConverter.class)
        boolean phone;

        @Convert(converter = NumericBooleanConverter.class)
        Boolean letter;
    }
}
