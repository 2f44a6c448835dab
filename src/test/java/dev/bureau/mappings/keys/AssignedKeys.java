package dev.bureau.mappings.keys;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

/// Entities whose key is typed by somebody, or made by the entity itself.
final class AssignedKeys {

    private AssignedKeys() {}

    @Entity
    static class Nation {
        @Id
        @Column(length = 40)
        String code;

        @Basic(optional = false)
        String title;
    }

    @Entity
    static class City {
        @Id Long id;
        String title;
        @ManyToOne Nation nation;
        @Version int version;
    }

    /// The key is made before the row is stored, unless somebody typed one.
    @Entity
    static class Voucher {
        @Id String code;
        String reason;

        @PrePersist
        void code() {
            if (code == null) {
                code = "V-" + UUID.randomUUID();
            }
        }
    }

    /// The key is made by a listener.
    @Entity
    @EntityListeners(Postmark.class)
    static class Letter {
        @Id UUID id;
        String subject;
    }

    static final class Postmark {
        @PrePersist
        void mark(Letter letter) {
            letter.id = UUID.randomUUID();
        }
    }

    /// Has a listener, but none that makes the key.
    @Entity
    @EntityListeners(Onlooker.class)
    static class Parade {
        @Id String name;
        Integer bands;
    }

    static final class Onlooker {
        @PrePersist
        void look(Object entity) {}
    }

    /// The key is there as soon as the object is.
    @Entity
    static class Basket {
        @Id UUID id = UUID.randomUUID();
        String owner;
    }

    /// Known by its number besides the key; both never change.
    @Entity
    static class Vehicle {
        @Id @jakarta.persistence.GeneratedValue Long id;

        @NaturalId
        @Column(nullable = false)
        String plate;

        String colour;
    }

    /// Known by two values together, which may change.
    @Entity
    static class Page {
        @Id @jakarta.persistence.GeneratedValue Long id;

        @NaturalId(mutable = true)
        String volume;

        @NaturalId(mutable = true)
        int number;

        String text;
    }

    /// Refers to a column that is unique, but no key.
    @Entity
    static class Trip {
        @Id @jakarta.persistence.GeneratedValue Long id;
        String title;

        @ManyToOne
        @JoinColumn(name = "plate", referencedColumnName = "plate")
        Vehicle vehicle;
    }
}
