package dev.bureau.mappings.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Mappings that say more than can be stored: a collection over the table of an entity, a child
/// that two parents demand, a property whose methods do nothing.
final class Ballots {

    private Ballots() {}

    /// Shows the names of its voters from their own table.
    @Entity
    @Table(name = "district")
    static class District {
        @Id @GeneratedValue Long id;
        String name;

        @ElementCollection
        @CollectionTable(name = "voter", joinColumns = @JoinColumn(name = "district_id"))
        @Column(name = "name")
        Set<String> voters = new HashSet<>();

        @OneToMany(mappedBy = "district", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Paper> papers = new ArrayList<>();
    }

    @Entity
    @Table(name = "voter")
    static class Voter {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToOne
        @JoinColumn(name = "district_id")
        District district;
    }

    /// Lies in an urn, and nowhere else.
    @Entity
    @Table(name = "paper")
    static class Paper {
        @Id @GeneratedValue Long id;
        String choice;
        @ManyToOne District district;
    }

    @Entity
    @Table(name = "urn")
    static class Urn {
        private Long id;
        private String name;
        private List<Paper> papers = new ArrayList<>();

        @Id
        @GeneratedValue
        Long getId() {
            return id;
        }

        void setId(Long id) {
            this.id = id;
        }

        String getName() {
            return name;
        }

        void setName(String name) {
            this.name = name;
        }

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "urn_id", nullable = false)
        List<Paper> getPapers() {
            return papers;
        }

        void setPapers(List<Paper> papers) {
            this.papers = papers;
        }

        /// An older program knew it.
        @ManyToOne
        District getDistrict() {
            return null;
        }

        void setDistrict(District forgotten) {}
    }
}
