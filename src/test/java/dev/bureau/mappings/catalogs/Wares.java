package dev.bureau.mappings.catalogs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/// What a shop has, some of it in a catalog and a schema that the entity names, the rest in those
/// that the application has for all.
final class Wares {

    private Wares() {}

    @Entity(name = "Ware")
    @Table(name = "ware", catalog = "shop", schema = "stock")
    static class Ware {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wares")
        @SequenceGenerator(name = "wares", catalog = "shop", schema = "stock")
        Long id;

        @Column(length = 40, unique = true)
        String name;

        @ManyToOne Shelf shelf;

        @ElementCollection
        @CollectionTable(name = "label", catalog = "shop", schema = "stock")
        Set<String> labels = new HashSet<>();
    }

    @Entity(name = "Shelf")
    static class Shelf {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToMany
        @JoinTable(name = "reserve", catalog = "shop", schema = "stock")
        Set<Ware> reserves = new HashSet<>();
    }

    /// Every catalog is the database that there is.
    public static final class Here extends PhysicalNamingStrategySnakeCaseImpl {
        @Override
        public @Nullable Identifier toPhysicalCatalogName(
                @Nullable Identifier name, JdbcEnvironment environment) {
            return name == null
                    ? null
                    : Identifier.toIdentifier(environment.getCurrentCatalog().getText(), true);
        }
    }
}
