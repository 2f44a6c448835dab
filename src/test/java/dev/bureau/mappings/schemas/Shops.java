package dev.bureau.mappings.schemas;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/// A shop whose customers are known to the sales and to the books, in a table of the same name
/// each.
final class Shops {

    private Shops() {}

    @Entity(name = "SalesCustomer")
    @Table(name = "customer", schema = "sales")
    static class SalesCustomer {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_customers")
        @SequenceGenerator(name = "sales_customers", schema = "sales", allocationSize = 1)
        Long id;

        @Column(length = 40, unique = true)
        String name;
    }

    @Entity(name = "BooksCustomer")
    @Table(name = "customer", schema = "books")
    static class BooksCustomer {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 10)
        String name;

        @ManyToOne
        @JoinColumn(name = "known_as")
        SalesCustomer known;

        @ManyToMany
        @JoinTable(name = "partner", schema = "links")
        Set<SalesCustomer> partners = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "note", schema = "links")
        Set<String> notes = new HashSet<>();
    }
}
