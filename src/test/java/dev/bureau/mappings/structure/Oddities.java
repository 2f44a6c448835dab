package dev.bureau.mappings.structure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

/// Relations that are seldom met, and embeddables of every shape.
final class Oddities {

    private Oddities() {}

    /// What can be shipped.
    interface Cargo {
        String name();
    }

    @Entity(name = "Barrel")
    static class Barrel implements Cargo {
        @Id @GeneratedValue Long id;
        String name;

        @Override
        public String name() {
            return name;
        }
    }

    @Entity(name = "Chest")
    static class Chest implements Cargo {
        @Id @GeneratedValue Long id;
        String name;

        @Override
        public String name() {
            return name;
        }
    }

    @Entity(name = "Ship")
    static class Ship {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToOne(targetEntity = Barrel.class)
        Cargo cargo;

        @OneToMany(targetEntity = Chest.class)
        @JoinColumn(name = "ship_id")
        @SuppressWarnings("rawtypes")
        List chests = new ArrayList<>();

        @ManyToOne
        @NotFound(action = NotFoundAction.IGNORE)
        Barrel lost;

        @ManyToOne
        @JoinFormula("(select min(b.id) from Barrel b)")
        Barrel oldest;

        @Any
        @AnyDiscriminator(DiscriminatorType.STRING)
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "B", entity = Barrel.class)
        @AnyDiscriminatorValue(discriminator = "C", entity = Chest.class)
        @Column(name = "gift_type")
        @JoinColumn(name = "gift_id")
        Cargo gift;

        @ManyToAny
        @AnyDiscriminator(DiscriminatorType.STRING)
        @Column(name = "find_type")
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "B", entity = Barrel.class)
        @AnyDiscriminatorValue(discriminator = "C", entity = Chest.class)
        @JoinTable(
                name = "ship_find",
                joinColumns = @JoinColumn(name = "ship_id"),
                inverseJoinColumns = @JoinColumn(name = "find_id"))
        List<Cargo> finds = new ArrayList<>();
    }

    @Entity(name = "Port")
    static class Port {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Embeddable
    static class Geo {
        Double north;
        Double east;
    }

    @Embeddable
    static class Place {
        String street;
        String town;
        @ManyToOne Port port;
        @Embedded Geo geo;
    }

    @Embeddable
    static class Crew {
        String captain;

        @ManyToMany
        @JoinTable(name = "voyage_port")
        Set<Port> ports = new HashSet<>();

        @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
        @JoinColumn(name = "voyage_id")
        List<Sailor> sailors = new ArrayList<>();
    }

    @Entity(name = "Sailor")
    static class Sailor {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Entity(name = "Voyage")
    static class Voyage {
        @Id @GeneratedValue Long id;
        String name;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "from_street"))
        @AttributeOverride(name = "town", column = @Column(name = "from_town"))
        @AttributeOverride(name = "geo.north", column = @Column(name = "from_north"))
        @AttributeOverride(name = "geo.east", column = @Column(name = "from_east"))
        @jakarta.persistence.AssociationOverride(
                name = "port",
                joinColumns = @JoinColumn(name = "from_port"))
        Place start;

        @Embedded
        @EmbeddedColumnNaming("to_%s")
        Place goal;

        @Embedded Crew crew = new Crew();
    }
}
