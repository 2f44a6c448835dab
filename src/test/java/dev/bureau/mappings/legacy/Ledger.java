package dev.bureau.mappings.legacy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A table that was there before the entity, which names no lengths or wrong ones.
@Entity
class Ledger {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String title;
    String remarks;
    String motto;

    @Column(length = 50)
    String code;

    @Convert(converter = Mark.Letters.class)
    Mark mark;

    @Embedded Place place;

    boolean open;

    @Embeddable
    static class Place {
        String street;
    }

    record Mark(String letters) {

        static final class Letters implements AttributeConverter<Mark, String> {
            @Override
            public String convertToDatabaseColumn(Mark mark) {
                return mark == null ? null : mark.letters();
            }

            @Override
            public Mark convertToEntityAttribute(String letters) {
                return letters == null ? null : new Mark(letters);
            }
        }
    }

    /// A view, although nothing here says so.
    @Entity
    @Table(name = "ledger_count")
    static class LedgerCount {
        @Id Long id;
        String title;
        long ledgers;
    }

    /// A view through which some databases write.
    @Entity
    @Table(name = "open_ledger")
    static class OpenLedger {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String title;
        boolean open;
    }
}
