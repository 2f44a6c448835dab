package dev.bureau.mappings.broken;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;
import org.jspecify.annotations.Nullable;

/// Has an attribute for everything that can go wrong in a column.
@Entity
class Parcel {
    @Id @GeneratedValue @Nullable Long id;
    @Version int version;

    @Column(nullable = false)
    String title = "";

    int pieces = 1;
    boolean paid;
    char mark = 'a';

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    @Nullable Size size;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20) not null", nullable = false)
    Size box = Size.SMALL;

    @Enumerated(EnumType.ORDINAL)
    @Column(columnDefinition = "integer")
    @Nullable Size rank;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Label label;

    @Convert(converter = Weight.Grams.class)
    @Nullable Weight weight;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(columnDefinition = "varchar(40)")
    @Nullable UUID code;

    @Convert(converter = YesNoConverter.class)
    @Column(columnDefinition = "varchar(5)")
    @Nullable Boolean fragile;

    @Convert(converter = TrueFalseConverter.class)
    @Column(columnDefinition = "varchar(5)")
    boolean insured;

    @Convert(converter = NumericBooleanConverter.class)
    @Column(columnDefinition = "integer not null", nullable = false)
    Boolean stamped = false;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(5)")
    @Nullable Care care;

    @Convert(converter = Shade.Codes.class)
    @Column(columnDefinition = "varchar(5)")
    @Nullable Shade shade;

    @Column(columnDefinition = "varchar(5)")
    @Nullable Character initial;

    @Nullable URL site;
    @Nullable Locale language;

    @Column(columnDefinition = "numeric")
    @Nullable BigDecimal price;

    @Nullable Double ratio;
    @Nullable LocalDate due;
    @Nullable LocalDateTime sent;
    @Nullable Instant arrived;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Nullable Depot depot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Nullable Depot back;

    @OneToMany(mappedBy = "parcel", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Item> items = new ArrayList<>();

    enum Size {
        SMALL,
        LARGE
    }

    enum Care {
        NONE("n"),
        MUCH("m");

        @EnumeratedValue final String code;

        Care(String code) {
            this.code = code;
        }
    }

    enum Shade {
        DARK,
        LIGHT;

        /// Reads what it does not know as nothing, as many do.
        static final class Codes implements AttributeConverter<Shade, String> {
            @Override
            public @Nullable String convertToDatabaseColumn(@Nullable Shade shade) {
                return shade == null ? null : shade.name().substring(0, 1);
            }

            @Override
            public @Nullable Shade convertToEntityAttribute(@Nullable String column) {
                return Stream.of(values())
                        .filter(shade -> shade.name().substring(0, 1).equals(column))
                        .findFirst()
                        .orElse(null);
            }
        }
    }

    record Label(String text, int lines) {}

    record Weight(int grams) {

        static final class Grams implements AttributeConverter<Weight, String> {
            @Override
            public @Nullable String convertToDatabaseColumn(@Nullable Weight weight) {
                return weight == null ? null : weight.grams() + " g";
            }

            @Override
            public @Nullable Weight convertToEntityAttribute(@Nullable String column) {
                return column == null
                        ? null
                        : new Weight(Integer.parseInt(column.replace(" g", "")));
            }
        }
    }

    /// Where parcels lie.
    @Entity
    static class Depot {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";
    }

    /// A thing in a parcel.
    @Entity
    static class Item {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(20)")
        @Nullable Size size;

        @ManyToOne @Nullable Parcel parcel;
    }

    /// Refers to parcels.
    @Entity
    static class Trip {
        @Id @GeneratedValue @Nullable Long id;
        @ManyToOne @Nullable Parcel parcel;
    }
}
