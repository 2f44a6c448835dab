package dev.bureau.mappings.basics;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Entities with values that have an inner structure.
final class Structures {

    private Structures() {}

    record Size(int width, int height) {}

    /// Without `equals`, as many are.
    static class Settings {
        public String theme;
        public List<String> tabs;
    }

    @Embeddable
    static class Place {
        String city;
        Integer floor;
    }

    static class Stamp implements Serializable {
        private static final long serialVersionUID = 1L;
        String motif = "swan";
    }

    @Entity(name = "Document")
    static class Document {
        @Id @GeneratedValue Long id;
        String name;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> extras;

        @JdbcTypeCode(SqlTypes.JSON)
        Size size;

        @JdbcTypeCode(SqlTypes.JSON)
        Settings settings;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> labels;

        @JdbcTypeCode(SqlTypes.JSON)
        List<Size> sizes;

        @JdbcTypeCode(SqlTypes.JSON)
        String raw;

        @JdbcTypeCode(SqlTypes.JSON)
        Place place;
    }

    @Entity(name = "Shelf")
    static class Shelf {
        @Id @GeneratedValue Long id;
        String name;
        String[] words;
        int[] numbers;
        Long[] boxed;
        List<String> wordList;

        @JdbcTypeCode(SqlTypes.ARRAY)
        Set<Integer> numberSet;

        Choices.Mood[] moods;
        List<Choices.Mood> feelings;
        double[] measures;
    }

    @Converter
    static class Joined implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> list) {
            return list == null ? null : String.join(";", list);
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return text == null || text.isEmpty() ? List.of() : List.of(text.split(";"));
        }
    }

    @Converter
    static class Marks implements AttributeConverter<Set<Integer>, String> {
        @Override
        public String convertToDatabaseColumn(Set<Integer> marks) {
            return marks == null
                    ? null
                    : marks.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public Set<Integer> convertToEntityAttribute(String text) {
            return text == null
                    ? null
                    : Arrays.stream(text.split(","))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet());
        }
    }

    @Converter
    static class Pairs implements AttributeConverter<Map<String, String>, String> {
        @Override
        public String convertToDatabaseColumn(Map<String, String> pairs) {
            return pairs == null
                    ? null
                    : pairs.entrySet().stream()
                            .map(pair -> pair.getKey() + "=" + pair.getValue())
                            .sorted()
                            .collect(Collectors.joining("\n"));
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String text) {
            return text == null
                    ? null
                    : text.lines()
                            .map(line -> line.split("=", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }

    @Entity(name = "Bundle")
    static class Bundle {
        @Id @GeneratedValue Long id;
        String name;

        @Convert(converter = Joined.class)
        List<String> tags;

        @Convert(converter = Marks.class)
        Set<Integer> marks;

        @Convert(converter = Pairs.class)
        Map<String, String> pairs;

        Stamp stamp;
    }
}
