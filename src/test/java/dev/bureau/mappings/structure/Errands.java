package dev.bureau.mappings.structure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Formula;

/// A parent and children with values that the database makes up at each look, and children that
/// refer to others.
final class Errands {

    private Errands() {}

    @Entity(name = "Errand")
    static class Errand {
        @Id @GeneratedValue Long id;
        String name;

        @Formula("random()")
        Double luck;

        @OneToMany(mappedBy = "errand", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Leg> legs = new ArrayList<>();

        @OneToMany(mappedBy = "errand", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Note> notes = new ArrayList<>();
    }

    @Entity(name = "Leg")
    static class Leg {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Errand errand;

        @Formula("random()")
        Double luck;
    }

    @Entity(name = "Note")
    static class Note {
        @Id @GeneratedValue Long id;
        String name;
        @ManyToOne Errand errand;
        @ManyToOne Leg leg;
    }
}
