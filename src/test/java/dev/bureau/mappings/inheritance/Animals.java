package dev.bureau.mappings.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// One table told apart by a letter, which the root also maps as an attribute of the name `type`; a
/// key that is typed.
final class Animals {

    private Animals() {}

    @Entity
    @DiscriminatorColumn(name = "species", discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("A")
    static class Animal {
        @Id String tag = "";
        String name = "";

        @Column(name = "species", insertable = false, updatable = false)
        @Nullable String type;
    }

    @Entity
    @DiscriminatorValue("C")
    static class Cat extends Animal {
        boolean indoor;
    }

    @Entity
    @DiscriminatorValue("D")
    static class Dog extends Animal {
        @Nullable String breed;
    }
}
