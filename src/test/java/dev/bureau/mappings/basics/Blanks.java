package dev.bureau.mappings.basics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Converters that have a value for nothing, and nothing for a value.
final class Blanks {

    private Blanks() {}

    /// A mark of another system, or the one that stands for none.
    static final class Mark {
        static final Mark NONE = new Mark(null);

        private final @Nullable String text;

        Mark(@Nullable String text) {
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mark mark && Objects.equals(mark.text, text);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(text);
        }
    }

    static class Marks implements AttributeConverter<Mark, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Mark mark) {
            return mark == null ? null : mark.text;
        }

        @Override
        public Mark convertToEntityAttribute(@Nullable String text) {
            return text == null ? Mark.NONE : new Mark(text);
        }
    }

    /// Knows three stages; the number of any other becomes a stage that has none.
    record Stage(String name) {
        static final Stage STRANGE = new Stage("strange");
    }

    static class Stages implements AttributeConverter<Stage, Integer> {
        @Override
        public @Nullable Integer convertToDatabaseColumn(@Nullable Stage stage) {
            return stage == null || stage.equals(Stage.STRANGE)
                    ? null
                    : Integer.valueOf(stage.name());
        }

        @Override
        public @Nullable Stage convertToEntityAttribute(@Nullable Integer number) {
            return number == null ? null : number > 3 ? Stage.STRANGE : new Stage("" + number);
        }
    }

    @Entity(name = "Freight")
    static class Freight {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String name;

        @Convert(converter = Marks.class)
        Mark mark = Mark.NONE;

        @Convert(converter = Stages.class)
        @Nullable Stage stage;

        @JdbcTypeCode(SqlTypes.JSON)
        @Nullable Papers papers;
    }

    /// Knows less than what other programs write.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Papers(@Nullable String sender) {}
}
