package dev.bureau.mappings.keys;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UuidGenerator;

/// Keys as they stand in schemas that grew.
final class UnusualKeys {

    private UnusualKeys() {}

    /// Words of the database as names.
    @Entity
    @Table(name = "`order`")
    static class Command {
        @Id
        @Column(name = "`group`")
        String group;

        @Column(name = "`Mixed Case`")
        String title;

        @ManyToOne
        @JoinColumn(name = "`user`")
        Command previous;
    }

    static class QuotedKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String group;
        int select;
    }

    @Entity
    @Table(name = "`Quoted Table`")
    @IdClass(QuotedKey.class)
    static class Quoted {
        @Id
        @Column(name = "`Group`")
        String group;

        @Id
        @Column(name = "`select`")
        int select;

        String title;

        @ManyToOne
        @JoinColumn(name = "`next Group`", referencedColumnName = "`Group`")
        @JoinColumn(name = "`next`", referencedColumnName = "`select`")
        Quoted next;
    }

    /// Has fields, where the entity has getters.
    static class PassKey implements Serializable {
        private static final long serialVersionUID = 1L;
        private String country;
        private Integer number;

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }

        public Integer getNumber() {
            return number;
        }

        public void setNumber(Integer number) {
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PassKey key
                    && Objects.equals(key.country, country)
                    && Objects.equals(key.number, number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(country, number);
        }
    }

    @Entity
    @IdClass(PassKey.class)
    static class Pass {
        private String iso;
        private Integer digits;
        private String title;

        @Id
        public String getCountry() {
            return iso;
        }

        public void setCountry(String country) {
            iso = country;
        }

        @Id
        public Integer getNumber() {
            return digits;
        }

        public void setNumber(Integer number) {
            digits = number;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }

    /// Has getters only for its key.
    @Entity
    @Access(AccessType.FIELD)
    @IdClass(PassKey.class)
    static class Visa {
        @Id String country;

        @jakarta.persistence.Transient Integer digits;

        String title;

        @Id
        @Access(AccessType.PROPERTY)
        public Integer getNumber() {
            return digits;
        }

        public void setNumber(Integer number) {
            digits = number;
        }
    }

    /// A key of any two values.
    @MappedSuperclass
    abstract static class Pair<A extends Serializable, B extends Serializable>
            implements Serializable {
        private static final long serialVersionUID = 1L;
        A one;
        B other;
    }

    @Embeddable
    static class WordAndNumber extends Pair<String, Integer> {
        private static final long serialVersionUID = 1L;
    }

    /// The key of every entity below.
    @MappedSuperclass
    abstract static class Identified<K extends Serializable> {
        @EmbeddedId K id;
        String title;
    }

    @Entity
    static class Pairing extends Identified<WordAndNumber> {}

    @Embeddable
    static class Stamp implements Serializable {
        private static final long serialVersionUID = 1L;
        String office;
        UUID number;
    }

    @MappedSuperclass
    abstract static class Stamped {
        @EmbeddedId Stamp stamp = new Stamp();
    }

    @Entity
    static class Form extends Stamped {
        String title;
    }

    record SlotKey(Integer number, String aisle) implements Serializable {}

    /// Half of a key of two, of any class.
    @MappedSuperclass
    abstract static class Numbered<N extends Serializable> {
        @Id N number;
        @Id String aisle;
    }

    /// Has nothing to be called by but its key.
    @Entity
    @IdClass(SlotKey.class)
    static class Slot extends Numbered<Integer> {
        boolean locked;
    }

    @Entity
    static class Crate {
        @Id @GeneratedValue Long id;
        @ManyToOne Slot slot;
        String title;
    }

    static class SeriesKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String shop;
        Long number;
    }

    @Entity
    @IdClass(SeriesKey.class)
    static class Receipt {
        @Id String shop;

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long number;

        String title;
    }

    @Embeddable
    static class TicketKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String venue;
        @UuidGenerator UUID number;
    }

    @Entity
    static class Ticket {
        @EmbeddedId TicketKey key = new TicketKey();
        String title;
    }

    /// A relation and a text tell the row apart.
    @Entity
    static class Chapter {
        @Id @GeneratedValue Long id;

        @NaturalId
        @ManyToOne(optional = false)
        JoinKeys.Book book;

        @NaturalId String number;
        String title;
    }

    @Embeddable
    static class AccountKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String company;
        String number;
    }

    /// Refers to rows of its own company: by columns of its own, by columns that something else
    /// fills, and by a column of the key beside one of its own.
    @Entity
    static class Account {
        @EmbeddedId AccountKey key;
        String title;

        @ManyToOne
        @JoinColumn(name = "parent_company", referencedColumnName = "company")
        @JoinColumn(name = "parent_number", referencedColumnName = "number")
        Account parent;

        String clearing;

        @ManyToOne
        @JoinColumn(
                name = "company",
                referencedColumnName = "company",
                insertable = false,
                updatable = false)
        @JoinColumn(
                name = "clearing",
                referencedColumnName = "number",
                insertable = false,
                updatable = false)
        Account clearingAccount;

        @ManyToOne
        @JoinColumnOrFormula(
                formula = @JoinFormula(value = "company", referencedColumnName = "company"))
        @JoinColumnOrFormula(
                column = @JoinColumn(name = "tax_number", referencedColumnName = "number"))
        Account tax;
    }

    @Entity
    static class Firm {
        @Id String code;
        String title;
    }

    static class PositionKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String firm;
        int number;
    }

    /// The firm stands in the key; the superior is in the same firm.
    @Entity
    @IdClass(PositionKey.class)
    static class Position {
        @Id
        @ManyToOne
        @JoinColumn(name = "firm")
        Firm firm;

        @Id int number;
        String title;

        @Column(name = "superior_number")
        Integer superiorNumber;

        @ManyToOne
        @JoinColumn(
                name = "firm",
                referencedColumnName = "firm",
                insertable = false,
                updatable = false)
        @JoinColumn(
                name = "superior_number",
                referencedColumnName = "number",
                insertable = false,
                updatable = false)
        Position superior;
    }
}
