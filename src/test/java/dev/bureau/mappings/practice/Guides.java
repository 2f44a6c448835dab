package dev.bureau.mappings.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/// Guides whose trails hang on their badge, a column of the table of all staff.
final class Guides {

    private Guides() {}

    @Entity(name = "Ranger")
    @Table(name = "ranger")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Ranger implements Serializable {
        private static final long serialVersionUID = 1L;

        @Id @GeneratedValue Long id;

        @Column(unique = true, nullable = false)
        String badge;
    }

    @Entity(name = "Guide")
    @Table(name = "guide")
    static class Guide extends Ranger {
        private static final long serialVersionUID = 1L;

        String tongue;

        @ManyToMany
        @JoinTable(
                name = "guided",
                joinColumns = @JoinColumn(name = "guide", referencedColumnName = "badge"),
                inverseJoinColumns = @JoinColumn(name = "trail_id"))
        List<Trail> trails = new ArrayList<>();
    }

    @Entity(name = "Trail")
    @Table(name = "trail")
    static class Trail {
        @Id @GeneratedValue Long id;
        String name;
    }
}
