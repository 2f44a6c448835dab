package dev.bureau.mappings.inheritance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joined tables over four levels, whose root refers to itself.
final class Creatures {

    private Creatures() {}

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Creature {
        @Id @GeneratedValue @Nullable Long id;
        String description = "";
        float bodyWeight;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "mother_id")
        @Nullable Creature mother;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "father_id")
        @Nullable Creature father;

        @OneToMany(mappedBy = "mother")
        @OrderBy("father")
        Set<Creature> offspring = new HashSet<>();
    }

    @Entity
    static class Mammal extends Creature {
        boolean pregnant;
    }

    @Embeddable
    static class FullName {
        @Nullable String first;
        @Nullable String last;
    }

    @Entity
    static class Human extends Mammal {
        @Embedded FullName name = new FullName();
        int intValue;

        @ElementCollection Map<String, String> nicknames = new HashMap<>();
    }

    @Entity
    static class DomesticMammal extends Mammal {
        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable Human owner;
    }

    @Entity
    static class Hound extends DomesticMammal {
        @Nullable String breed;
    }
}
