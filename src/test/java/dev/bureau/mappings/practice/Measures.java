package dev.bureau.mappings.practice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Series of measured values, whose key is shared out between the entity and its superclass.
final class Measures {

    private Measures() {}

    /// What is measured, and which of its values.
    @MappedSuperclass
    abstract static class Value {
        @Id
        @Column(name = "device_id", columnDefinition = "uuid")
        @Nullable UUID device;

        @Id
        @Column(name = "series")
        int series;

        @Column(name = "taken")
        @Nullable Long taken;

        @Nullable Double amount;
    }

    /// One of many values: the time is part of the key, which only the key's class says.
    @Entity(name = "Reading")
    @IdClass(ReadingKey.class)
    static final class Reading extends Value {}

    static final class ReadingKey implements Serializable {
        @Nullable UUID device;
        int series;
        long taken;

        @Override
        public boolean equals(Object other) {
            return other instanceof ReadingKey key
                    && Objects.equals(key.device, device)
                    && key.series == series
                    && key.taken == taken;
        }

        @Override
        public int hashCode() {
            return Objects.hash(device, series, taken);
        }
    }

    /// Does not expect that there are no units.
    static class Units implements AttributeConverter<List<String>, String> {
        @Override
        public String convertToDatabaseColumn(List<String> units) {
            return units.stream().collect(Collectors.joining(","));
        }

        @Override
        public List<String> convertToEntityAttribute(String units) {
            return Arrays.asList(units.split(","));
        }
    }

    @Entity(name = "Gauge")
    static class Gauge {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String name;

        @Convert(converter = Units.class)
        @Nullable List<String> units;
    }
}
