package dev.bureau.mappings.columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// Columns that more than one attribute or entity has.
final class Shared {

    private Shared() {}

    /// Somebody who sends.
    @Entity
    static class Sender {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String name;
    }

    /// A relation, and its column once more to be read.
    @Entity
    static class Parcel {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String label;

        @ManyToOne(optional = false)
        @JoinColumn(name = "sender_id", nullable = false)
        private @Nullable Sender sender;

        @Column(name = "sender_id", insertable = false, updatable = false)
        private @Nullable Long senderId;
    }

    /// A number, and the row it stands for to be read.
    @Entity
    static class Letter {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String label;

        @Column(name = "sender_id")
        private @Nullable Long senderId;

        @ManyToOne
        @JoinColumn(name = "sender_id", insertable = false, updatable = false)
        private @Nullable Sender sender;
    }

    /// A number of a row that no relation leads to.
    @Entity
    static class Stamp {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String motif;
        private @Nullable Long senderId;
    }

    /// One side of a table.
    @Entity
    @Table(name = "house")
    static class Front {
        @Id private @Nullable Integer number;
        private @Nullable String street;
        private @Nullable String colour;
    }

    /// The other side of the same table.
    @Entity
    @Table(name = "house")
    static class Back {
        @Id private @Nullable Integer number;
        private @Nullable String street;
        private @Nullable String garden;
    }
}
