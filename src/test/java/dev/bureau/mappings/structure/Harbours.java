package dev.bureau.mappings.structure;

import dev.bureau.mappings.structure.Atlas.Fee;
import dev.bureau.mappings.structure.Atlas.Grid;
import dev.bureau.mappings.structure.Atlas.Guide;
import dev.bureau.mappings.structure.Atlas.Season;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entities with the rarer maps: by days, converted keys, rows and embeddables, of values and of
/// rows.
final class Harbours {

    private Harbours() {}

    record Code(String text) {}

    static final class CodeConverter implements AttributeConverter<Code, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Code code) {
            return code == null ? null : code.text();
        }

        @Override
        public @Nullable Code convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new Code(text);
        }
    }

    @Embeddable
    static class Tides {
        @ElementCollection
        @CollectionTable(name = "quay_tide")
        @MapKeyColumn(name = "tide_day")
        Map<LocalDate, Integer> heights = new HashMap<>();
    }

    @Entity(name = "Quay")
    @SuppressWarnings("deprecation")
    static class Quay {
        @Id @GeneratedValue Long id;
        String name;

        @ElementCollection
        @MapKeyTemporal(TemporalType.DATE)
        @MapKeyColumn(name = "seen_on")
        Map<Date, String> sightings = new HashMap<>();

        @ElementCollection
        @MapKeyEnumerated(EnumType.ORDINAL)
        Map<Season, Fee> dues = new HashMap<>();

        @ElementCollection Map<Grid, Fee> berths = new HashMap<>();

        @ElementCollection
        @MapKeyJoinColumn(name = "guide_id")
        Map<Guide, Fee> pay = new HashMap<>();

        @ElementCollection(targetClass = String.class)
        @MapKeyClass(Integer.class)
        @SuppressWarnings("rawtypes")
        Map marks = new HashMap<>();

        @ElementCollection Map<UUID, Boolean> seals = new HashMap<>();

        @ElementCollection
        @Convert(attributeName = "key", converter = CodeConverter.class)
        @MapKeyColumn(name = "code")
        Map<Code, String> signals = new HashMap<>();

        @Embedded Tides tides = new Tides();

        @ManyToMany
        @JoinTable(name = "quay_season")
        @MapKeyEnumerated(EnumType.STRING)
        Map<Season, Guide> bySeason = new HashMap<>();

        @ManyToMany
        @JoinTable(name = "quay_grid")
        Map<Grid, Guide> byGrid = new HashMap<>();
    }

    @Entity(name = "Yard")
    static class Yard {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        @JoinColumn(name = "yard_id")
        @MapKeyColumn(name = "bin_code")
        Map<String, Bin> bins = new HashMap<>();

        @OneToMany(mappedBy = "yard", cascade = CascadeType.ALL, orphanRemoval = true)
        @MapKey
        Map<Long, Crane> cranes = new HashMap<>();

        @OneToMany
        @JoinColumn(name = "yard_id")
        @MapKeyJoinColumn(name = "keeper_id", nullable = true)
        Map<Guide, Shed> sheds = new HashMap<>();
    }

    @Entity(name = "Bin")
    static class Bin {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Crane")
    static class Crane {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Yard yard;
    }

    @Entity(name = "Shed")
    static class Shed {
        @Id @GeneratedValue Long id;

        @Column(length = 40)
        String name;
    }
}
