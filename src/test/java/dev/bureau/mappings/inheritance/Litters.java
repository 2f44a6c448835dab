package dev.bureau.mappings.inheritance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A joined hierarchy with collections that Hibernate cannot load.
final class Litters {

    private Litters() {}

    @Entity(name = "Stock")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Stock {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToOne
        @JoinColumn(name = "dam_fk")
        Stock dam;

        @ManyToOne
        @JoinColumn(name = "sire_fk")
        Stock sire;

        /// The column is one of this table, and Hibernate looks for it in the puppy's.
        @OneToMany
        @JoinColumn(name = "dam_fk")
        @OrderBy("sire_fk")
        Set<Puppy> litter = new HashSet<>();

        @ElementCollection List<String> calls = new ArrayList<>();
    }

    @Entity(name = "Puppy")
    static class Puppy extends Stock {
        String basket;

        @ManyToMany
        @JoinTable(
                name = "puppy_kin",
                joinColumns = @JoinColumn(name = "one"),
                inverseJoinColumns = @JoinColumn(name = "other"))
        @MapKeyColumn(name = "relationship")
        Map<String, Puppy> kin = new HashMap<>();
    }
}
