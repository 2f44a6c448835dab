package dev.bureau.internal.data.paging;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.jspecify.annotations.Nullable;

/// Entities to page through.
class Shelf {

    /// Whose name two may have.
    @Entity(name = "Writer")
    static class Writer {
        @Id @Nullable Long id;

        @Nullable String name;
    }

    /// A row whose key is no number.
    @Entity(name = "Tag")
    static class Tag {
        @Id @Nullable String code;
    }

    /// A row with columns of every kind, few values, and gaps.
    @Entity(name = "Post")
    static class Post {
        @Id @Nullable Long id;

        @Column(nullable = false)
        String title = "";

        @Column(nullable = false)
        int views;

        @Nullable Integer score;

        @Nullable Instant publishedAt;

        @Nullable BigDecimal price;

        @Nullable Boolean pinned;

        @Convert(converter = Shouted.class)
        @Nullable String mood;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @Nullable OffsetDateTime read;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Writer writer;
    }

    /// A converter that does not give back what was stored.
    @Converter
    static class Shouted implements AttributeConverter<String, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable String value) {
            return value == null ? null : value.toLowerCase(Locale.ROOT);
        }

        @Override
        public @Nullable String convertToEntityAttribute(@Nullable String value) {
            return value == null ? null : value.toUpperCase(Locale.ROOT);
        }
    }

    /// A row with a key of two columns.
    @Entity(name = "Entry")
    @IdClass(EntryKey.class)
    static class Entry {
        @Id @Nullable String book;

        @Id @Nullable Integer line;

        @Nullable Integer amount;
    }

    record EntryKey(@Nullable String book, @Nullable Integer line) implements Serializable {}

    /// A row with a key of two numbers.
    @Entity(name = "Move")
    @IdClass(MoveKey.class)
    static class Move {
        @Id @Nullable Long game;

        @Id @Nullable Integer turn;
    }

    record MoveKey(@Nullable Long game, @Nullable Integer turn) implements Serializable {}

    /// A row whose key nobody thought of.
    @Entity(name = "Stub")
    static class Stub {
        @Id @Nullable UUID id;
    }
}
