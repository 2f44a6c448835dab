package dev.bureau.mappings.structure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.SQLJoinTableRestriction;
import org.hibernate.annotations.SQLRestriction;

/// Relations that stand in tables of their own, look at other columns than the key, are restricted,
/// or begin inside embeddables.
final class Depots {

    private Depots() {}

    @Entity(name = "Depot")
    @Table(name = "depot", uniqueConstraints = @UniqueConstraint(columnNames = {"zone", "number"}))
    @FilterDef(name = "open")
    static class Depot {
        @Id @GeneratedValue Long id;
        String name;

        @Column(nullable = false, unique = true, length = 20)
        String code = "";

        @Column(nullable = false, length = 10)
        String zone = "";

        @Column(nullable = false)
        int number;

        @OneToMany(mappedBy = "depot", cascade = CascadeType.ALL, orphanRemoval = true)
        @SQLRestriction("open = true")
        List<Gate> openGates = new ArrayList<>();

        @OneToMany(mappedBy = "depot", cascade = CascadeType.ALL)
        @Filter(name = "open", condition = "open = true")
        Set<Gate> gates = new HashSet<>();

        @OneToMany(mappedBy = "stand.depot", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Truck> trucks = new ArrayList<>();
    }

    @Entity(name = "DepotGate")
    static class Gate {
        @Id @GeneratedValue Long id;
        String name;
        boolean open;
        @ManyToOne Depot depot;
    }

    @Embeddable
    static class Stand {
        Integer bay;
        @ManyToOne Depot depot;
    }

    @Entity(name = "Truck")
    static class Truck {
        @Id @GeneratedValue Long id;
        String name;
        @Embedded Stand stand;
    }

    @Entity(name = "Pallet")
    static class Pallet {
        @Id @GeneratedValue Long id;
        String name;

        @ManyToOne
        @JoinTable(name = "pallet_depot")
        Depot home;

        @OneToOne
        @JoinTable(
                name = "pallet_tag",
                joinColumns = @JoinColumn(name = "pallet_id"),
                inverseJoinColumns = @JoinColumn(name = "label_id"))
        Label label;

        @ManyToOne
        @JoinColumn(name = "from_zone", referencedColumnName = "zone")
        @JoinColumn(name = "from_number", referencedColumnName = "number")
        Depot origin;

        @ManyToMany
        @JoinTable(
                name = "pallet_stop",
                inverseJoinColumns =
                        @JoinColumn(name = "depot_code", referencedColumnName = "code"))
        Set<Depot> stops = new HashSet<>();

        @ManyToMany
        @JoinTable(name = "pallet_visit")
        @SQLJoinTableRestriction("visits_id > 0")
        Set<Depot> visits = new HashSet<>();

        @OneToMany
        @JoinTable(name = "pallet_sheets")
        Set<Sheet> sheets = new HashSet<>();

        @ManyToOne
        @JoinColumn(name = "lost_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        @NotFound(action = NotFoundAction.IGNORE)
        Depot lost;
    }

    @Entity(name = "PalletLabel")
    static class Label {
        @Id @GeneratedValue Long id;
        String name;

        @OneToOne(mappedBy = "label")
        Pallet pallet;
    }

    @Entity(name = "PackingList")
    static class Sheet {
        @Id @GeneratedValue Long id;
        String name;
    }

    @Embeddable
    static class Inner {
        String word;
        @ManyToOne Label label;
    }

    @Embeddable
    static class Middle {
        String word;
        @Embedded Inner inner;
    }

    @Embeddable
    static class Outer {
        String word;
        @Embedded Middle middle;

        @ElementCollection
        @AttributeOverride(name = "inner.word", column = @Column(name = "inner_word"))
        List<Middle> spares = new ArrayList<>();
    }

    @Entity(name = "Onion")
    static class Onion {
        @Id @GeneratedValue Long id;
        String name;

        @Embedded
        @AttributeOverride(name = "word", column = @Column(name = "outer_word"))
        @AttributeOverride(name = "middle.word", column = @Column(name = "middle_word"))
        @AttributeOverride(name = "middle.inner.word", column = @Column(name = "inner_word"))
        Outer outer;
    }
}
