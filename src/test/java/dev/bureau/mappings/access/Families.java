package dev.bureau.mappings.access;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Parent;
import org.jspecify.annotations.Nullable;

/// Attributes whose type, column or table is said elsewhere.
final class Families {

    private Families() {}

    /// Leaves open what its key, its value and its relations are.
    @MappedSuperclass
    abstract static class Tagged<K extends Serializable, V extends Comparable<V>, P> {
        @Id @GeneratedValue private @Nullable K id;
        private @Nullable V mark;
        @ManyToOne private @Nullable P place;
        @ManyToMany private Set<P> others = new HashSet<>();
    }

    /// What a tag is put at.
    @Entity
    static class Pier {
        @Id @GeneratedValue @Nullable Long id;
        @Nullable String name;
    }

    /// Says what was left open.
    @Entity
    static class Buoy extends Tagged<Integer, String, Pier> {}

    /// Says something else.
    @Entity
    static class Depth extends Tagged<Long, Integer, Pier> {}

    /// One half in another table.
    @Entity
    @SecondaryTable(name = "dock_paper")
    static class Dock {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;

        @Column(table = "dock_paper", length = 30)
        private @Nullable String permit;
    }

    /// A place with a relation.
    @Embeddable
    static class Spot {
        private @Nullable String name;
        @ManyToOne private @Nullable Pier pier;
    }

    /// The same embeddable twice, with columns of their own.
    @Entity
    static class Ferry {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String line;

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "from_name", length = 12))
        @AssociationOverride(name = "pier", joinColumns = @JoinColumn(name = "from_pier"))
        private @Nullable Spot from;

        @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "to_name", length = 24))
        @AssociationOverride(name = "pier", joinColumns = @JoinColumn(name = "to_pier"))
        private @Nullable Spot to;
    }

    /// An embeddable that knows its row.
    @Embeddable
    static class Hull {
        @Parent private @Nullable Barge barge;
        private @Nullable String steel;
        private @Nullable Integer plates;

        @Nullable Barge getBarge() {
            return barge;
        }

        void setBarge(Barge barge) {
            this.barge = barge;
        }
    }

    /// Has a hull.
    @Entity
    static class Barge {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        @Embedded private @Nullable Hull hull;
    }

    /// An embeddable of which there are kinds.
    @Embeddable
    @DiscriminatorColumn(name = "drive_kind")
    @DiscriminatorValue("plain")
    static class Drive {
        private @Nullable Integer power;
    }

    /// One kind.
    @Embeddable
    @DiscriminatorValue("diesel")
    static class Diesel extends Drive {
        private @Nullable Integer cylinders;
    }

    /// Another kind.
    @Embeddable
    @DiscriminatorValue("sail")
    static class Sail extends Drive {
        private @Nullable Integer cloth;
    }

    /// Has one of the kinds.
    @Entity
    static class Yacht {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        @Embedded private @Nullable Drive drive;
    }

    /// Records within a record.
    @Entity
    static class Chart {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String name;
        @Embedded private @Nullable Frame frame;
    }

    /// Two corners.
    @Embeddable
    record Frame(
            @AttributeOverride(name = "x", column = @Column(name = "left_x"))
                    @AttributeOverride(name = "y", column = @Column(name = "top_y"))
                    Corner start,
            @AttributeOverride(name = "x", column = @Column(name = "right_x"))
                    @AttributeOverride(name = "y", column = @Column(name = "bottom_y"))
                    Corner end) {}

    /// A corner.
    @Embeddable
    record Corner(@Nullable Integer x, @Nullable Integer y) {}
}
