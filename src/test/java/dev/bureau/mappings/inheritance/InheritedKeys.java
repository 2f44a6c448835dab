package dev.bureau.mappings.inheritance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Hierarchies whose keys have several parts, with every kind of table, and rows that refer to
/// them.
final class InheritedKeys {

    private InheritedKeys() {}

    @Embeddable
    static class DocumentKey implements Serializable {
        private static final long serialVersionUID = 1L;
        @Nullable String series;
        int number;
    }

    /// A table each, joined by both columns of the key.
    @Entity(name = "Document")
    @Inheritance(strategy = InheritanceType.JOINED)
    abstract static class Document {
        @EmbeddedId DocumentKey key = new DocumentKey();
        String title = "";

        @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Page> pages = new ArrayList<>();
    }

    @Entity(name = "Letter")
    @PrimaryKeyJoinColumn(name = "letter_series", referencedColumnName = "series")
    @PrimaryKeyJoinColumn(name = "letter_number", referencedColumnName = "number")
    static class Letter extends Document {
        @Nullable String recipient;
    }

    @Entity(name = "RegisteredLetter")
    static class RegisteredLetter extends Letter {
        @Nullable String code;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Document answers;
    }

    @Entity(name = "Page")
    static class Page {
        @Id @GeneratedValue @Nullable Long id;

        @Nullable String words;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Document document;
    }

    static class SeatKey implements Serializable {
        private static final long serialVersionUID = 1L;
        @Nullable Long hall;
        int number;
    }

    @Entity(name = "Hall")
    static class Hall {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";

        @OneToMany(mappedBy = "hall", cascade = CascadeType.ALL, orphanRemoval = true)
        Set<Seat> seats = new HashSet<>();
    }

    /// One table; a relation is part of the key.
    @Entity(name = "Seat")
    @IdClass(SeatKey.class)
    @DiscriminatorColumn(name = "kind_of_seat")
    static class Seat {
        @Id
        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Hall hall;

        @Id int number;
        @Nullable String name;
    }

    @Entity(name = "Box")
    static class Box extends Seat {
        int chairs;

        @ManyToMany Set<Seat> neighbours = new HashSet<>();
    }

    static class MeasureKey implements Serializable {
        private static final long serialVersionUID = 1L;
        @Nullable String device;
        @Nullable String channel;
    }

    /// A complete table each.
    @Entity(name = "Measure")
    @IdClass(MeasureKey.class)
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Measure {
        @Id @Nullable String device;
        @Id @Nullable String channel;
        @Nullable String remark;
    }

    @Entity(name = "Heat")
    static class Heat extends Measure {
        double degrees;
    }

    @Entity(name = "Rain")
    static class Rain extends Measure {
        double litres;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "heat_device", referencedColumnName = "device")
        @JoinColumn(name = "heat_channel", referencedColumnName = "channel")
        @Nullable Heat heat;
    }

    /// Refers to all of them.
    @Entity(name = "Report")
    static class Report {
        @Id @GeneratedValue @Nullable Long id;
        String name = "";

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Document document;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Letter letter;

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Seat seat;

        @ManyToMany Set<Document> sources = new HashSet<>();

        @ManyToMany Set<Box> boxes = new HashSet<>();
    }
}
