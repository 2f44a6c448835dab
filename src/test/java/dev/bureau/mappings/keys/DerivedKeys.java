package dev.bureau.mappings.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.util.Objects;

/// Keys that come from related rows: the six examples of Jakarta Persistence 2.4.1.3, each with a
/// key class beside the entity (A) and embedded in it (B), and what else there is.
final class DerivedKeys {

    private DerivedKeys() {}

    /// The parent of the first example.
    @Entity
    static class Employee {
        @Id long id;
        String title;
    }

    static class ChildId implements Serializable {
        private static final long serialVersionUID = 1L;
        String name;
        long parent;

        @Override
        public boolean equals(Object other) {
            return other instanceof ChildId id && id.name.equals(name) && id.parent == parent;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    @Entity
    @IdClass(ChildId.class)
    static class Child1A {
        @Id String name;
        @Id @ManyToOne Employee parent;
        String title;
    }

    @Embeddable
    static class Child1Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String name;
        long parentKey;
    }

    @Entity
    static class Child1B {
        @EmbeddedId Child1Key id;

        @MapsId("parentKey")
        @ManyToOne
        Employee parent;

        String title;
    }

    @Embeddable
    static class StaffId implements Serializable {
        private static final long serialVersionUID = 1L;
        String first;
        String last;

        @Override
        public boolean equals(Object other) {
            return other instanceof StaffId id && id.first.equals(first) && id.last.equals(last);
        }

        @Override
        public int hashCode() {
            return Objects.hash(first, last);
        }
    }

    /// The parent of the second and the fifth example.
    @Entity
    @IdClass(StaffId.class)
    static class Staff {
        @Id String first;
        @Id String last;
        String title;
    }

    static class Child2Id implements Serializable {
        private static final long serialVersionUID = 1L;
        String name;
        StaffId parent;
    }

    @Entity
    @IdClass(Child2Id.class)
    static class Child2A {
        @Id String name;

        @Id
        @JoinColumn(name = "parent_first", referencedColumnName = "first")
        @JoinColumn(name = "parent_last", referencedColumnName = "last")
        @ManyToOne
        Staff parent;

        String title;
    }

    @Embeddable
    static class Child2Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String name;
        StaffId parentKey;
    }

    @Entity
    static class Child2B {
        @EmbeddedId Child2Key id;

        @MapsId("parentKey")
        @JoinColumn(name = "parent_first", referencedColumnName = "first")
        @JoinColumn(name = "parent_last", referencedColumnName = "last")
        @ManyToOne
        Staff parent;

        String title;
    }

    @Embeddable
    static class CrewKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String first;
        String last;
    }

    /// The parent of the third and the sixth example.
    @Entity
    static class Crew {
        @EmbeddedId CrewKey key;
        String title;
    }

    static class Child3Id implements Serializable {
        private static final long serialVersionUID = 1L;
        String name;
        CrewKey parent;
    }

    @Entity
    @IdClass(Child3Id.class)
    static class Child3A {
        @Id String name;

        @Id
        @JoinColumn(name = "parent_first", referencedColumnName = "first")
        @JoinColumn(name = "parent_last", referencedColumnName = "last")
        @ManyToOne
        Crew parent;

        String title;
    }

    @Embeddable
    static class Child3Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String name;
        CrewKey parentKey;
    }

    @Entity
    static class Child3B {
        @EmbeddedId Child3Key id;

        @MapsId("parentKey")
        @JoinColumn(name = "parent_first", referencedColumnName = "first")
        @JoinColumn(name = "parent_last", referencedColumnName = "last")
        @ManyToOne
        Crew parent;

        String title;
    }

    /// The parent of the fourth example.
    @Entity
    static class Citizen {
        @Id String ssn;
        String title;
    }

    @Entity
    static class History4A {
        @Id
        @OneToOne
        @JoinColumn(name = "patient_ssn")
        Citizen patient;

        String title;
    }

    @Entity
    static class History4B {
        @Id String id;

        @MapsId
        @JoinColumn(name = "patient_ssn")
        @OneToOne
        Citizen patient;

        String title;
    }

    @Entity
    @IdClass(StaffId.class)
    static class History5A {
        @Id
        @JoinColumn(name = "fk_first", referencedColumnName = "first")
        @JoinColumn(name = "fk_last", referencedColumnName = "last")
        @OneToOne
        Staff patient;

        String title;
    }

    @Entity
    static class History5B {
        @EmbeddedId StaffId id;

        @MapsId
        @JoinColumn(name = "fk_first", referencedColumnName = "first")
        @JoinColumn(name = "fk_last", referencedColumnName = "last")
        @OneToOne
        Staff patient;

        String title;
    }

    @Entity
    @IdClass(CrewKey.class)
    static class History6A {
        @Id
        @JoinColumn(name = "fk_first", referencedColumnName = "first")
        @JoinColumn(name = "fk_last", referencedColumnName = "last")
        @OneToOne
        Crew patient;

        String title;
    }

    @Entity
    static class History6B {
        @EmbeddedId CrewKey id;

        @MapsId
        @JoinColumn(name = "fk_first", referencedColumnName = "first")
        @JoinColumn(name = "fk_last", referencedColumnName = "last")
        @OneToOne
        Crew patient;

        String title;
    }

    /// A chain: its key is a relation to a row whose key is a relation.
    @Entity
    static class Remark {
        @Id @OneToOne History4A history;

        String title;
    }

    /// Shares the key of its parent, which it goes with; the parent's is generated.
    @Entity
    static class Author {
        @Id @GeneratedValue Long id;
        String title;

        @OneToOne(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
        Biography biography;
    }

    @Entity
    static class Biography {
        @Id Long id;
        @MapsId @OneToOne Author author;
        String title;
    }

    /// Shares the key without saying so; the key has to be given.
    @Entity
    static class Portrait {
        @Id Long id;
        @OneToOne @PrimaryKeyJoinColumn Author author;
        String title;
    }

    /// Refers to several of the above.
    @Entity
    static class Shelf {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne Child1A child1A;
        @ManyToOne Child2B child2B;
        @ManyToOne Child3A child3A;
        @ManyToOne History4A history4A;
        @ManyToOne History4B history4B;
        @ManyToOne History5A history5A;
        @ManyToOne History6B history6B;
        @ManyToOne Biography biography;
        @ManyToOne Portrait portrait;
    }

    /// A second table shares the key.
    @Entity
    @SecondaryTable(
            name = "Leaflet_Text",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "leaflet_number"))
    static class Leaflet {
        @Id Long number;
        String title;

        @Column(table = "Leaflet_Text")
        String body;
    }

    @Embeddable
    static class FolderKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String shelf;
        Integer number;
    }

    /// A second table shares the key of several columns, told in another order than they stand.
    @Entity
    @SecondaryTable(name = "Folder_Text")
    static class Folder {
        @EmbeddedId FolderKey key;
        String title;

        @Column(table = "Folder_Text")
        String body;
    }
}
