package dev.bureau.mappings.legacy;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/// What a meter showed, in a table whose columns hold more than the classes of the attributes know:
/// hours, digits, spellings.
@Entity
class Reading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String note;

    @ManyToOne Meter meter;

    LocalDate taken;

    @SuppressWarnings("deprecation") // still found in older entities
    @Temporal(TemporalType.DATE)
    Date checked;

    double amount;

    @Convert(converter = YesOrNo.class)
    Boolean exact;

    @Convert(converter = Switch.class)
    Boolean sealed;

    int pieces;
    Long grams;
    BigInteger beats;

    LocalDate touched;
    double half;

    @Embedded Origin origin;

    private String unit;

    @Access(AccessType.PROPERTY)
    @Column(name = "unit")
    String getUnit() {
        return unit;
    }

    void setUnit(String unit) {
        this.unit = unit == null ? null : unit.strip().toLowerCase(Locale.ROOT);
    }

    void approve() {
        note = "approved";
    }

    @Embeddable
    static class Origin {
        String place;

        @Convert(converter = Grades.class)
        Grade grade;
    }

    record Grade(int number) {}

    /// Writes every grade with one digit, however it was written before.
    static class Grades implements AttributeConverter<Grade, String> {
        @Override
        public String convertToDatabaseColumn(Grade grade) {
            return grade == null ? null : Integer.toString(grade.number());
        }

        @Override
        public Grade convertToEntityAttribute(String text) {
            return text == null ? null : new Grade(Integer.parseInt(text.strip()));
        }
    }

    /// Knows only on and off, and writes off for nothing.
    static class Switch implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean on) {
            return Boolean.TRUE.equals(on) ? "on" : "off";
        }

        @Override
        public Boolean convertToEntityAttribute(String text) {
            return "on".equals(text);
        }
    }

    /// Reads what three older programs wrote, and writes as the newest.
    static class YesOrNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean yes) {
            return yes == null ? null : yes ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String text) {
            return text == null ? null : List.of("Y", "yes", "1").contains(text);
        }
    }

    /// Has readings, which it may be given and lose.
    @Entity
    @Table(name = "meter")
    static class Meter {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @OneToMany(mappedBy = "meter", cascade = CascadeType.PERSIST)
        List<Reading> readings = new ArrayList<>();
    }
}
