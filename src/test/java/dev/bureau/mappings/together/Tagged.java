package dev.bureau.mappings.together;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/// Rows whose tag always looks changed, since its class has no `equals`.
@MappedSuperclass
class Tagged {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Nullable String name;

    @Convert(converter = Tags.class)
    @Nullable Tag tag;

    /// Nobody is told of its saves.
    @Entity(name = "Pebble")
    static class Pebble extends Tagged {}

    /// The application is told of its saves.
    @Entity(name = "Stone")
    static class Stone extends Tagged {}

    static final class Tag {
        final String text;

        Tag(String text) {
            this.text = text;
        }
    }

    static final class Tags implements AttributeConverter<Tag, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Tag tag) {
            return tag == null ? null : tag.text;
        }

        @Override
        public @Nullable Tag convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new Tag(text);
        }
    }
}
