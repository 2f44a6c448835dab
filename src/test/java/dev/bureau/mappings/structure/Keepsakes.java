package dev.bureau.mappings.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.springframework.data.jpa.domain.AbstractPersistable;

/// Rows that can hardly be added by a person.
final class Keepsakes {

    private Keepsakes() {}

    /// Cannot be without a row of one of two entities.
    @Entity(name = "Keepsake")
    static class Keepsake {
        @Id @GeneratedValue Long id;
        String name;

        @Any(optional = false)
        @AnyDiscriminator
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "B", entity = Oddities.Barrel.class)
        @AnyDiscriminatorValue(discriminator = "C", entity = Oddities.Chest.class)
        @Column(name = "of_type")
        @JoinColumn(name = "of_id")
        Oddities.Cargo of;
    }

    /// Cannot be without a row of an entity that the mapping leaves open.
    @Entity(name = "Relic")
    static class Relic {
        @Id @GeneratedValue Long id;
        String name;

        @Any(optional = false)
        @AnyDiscriminator
        @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
        @AnyKeyJavaClass(Long.class)
        @Column(name = "of_type")
        @JoinColumn(name = "of_id")
        Oddities.Cargo of;
    }

    /// Its key is of a class that Hibernate did not find when it chose a generator.
    @Entity(name = "Trinket")
    static class Trinket extends AbstractPersistable<UUID> {
        String name;
    }
}
