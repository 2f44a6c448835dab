package dev.bureau.mappings.keys;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/// Keys that lead to rows of any class.
final class GenericKeys {

    private GenericKeys() {}

    /// A row of any class, and a number.
    @Embeddable
    static class Visit<R> implements Serializable {
        private static final long serialVersionUID = 1L;

        @ManyToOne R visited;
        Integer number;
    }

    /// What is told of a visit.
    @MappedSuperclass
    abstract static class Report<R> {
        String title;

        @EmbeddedId
        @AssociationOverride(
                name = "visited",
                joinColumns = @JoinColumn(name = "visited_id", nullable = false))
        Visit<R> id = new Visit<>();
    }

    @Entity(name = "Museum")
    static class Museum {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "MuseumReport")
    static class MuseumReport extends Report<Museum> {}
}
