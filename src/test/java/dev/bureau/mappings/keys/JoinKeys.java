package dev.bureau.mappings.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Join tables that are entities, since they have attributes; and relations to many rows that have
/// keys of several parts.
final class JoinKeys {

    private JoinKeys() {}

    @Entity
    static class Author {
        @Id @GeneratedValue Long id;
        String name;

        @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Credit> credits = new ArrayList<>();
    }

    @Entity
    static class Book {
        @Id @GeneratedValue Long id;
        String title;

        @OneToMany(mappedBy = "book", cascade = CascadeType.ALL, orphanRemoval = true)
        Set<Credit> credits = new LinkedHashSet<>();

        @OneToMany(mappedBy = "book", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Loan> loans = new ArrayList<>();
    }

    @Embeddable
    static class CreditKey implements Serializable {
        private static final long serialVersionUID = 1L;
        Long authorId;
        Long bookId;

        @Override
        public boolean equals(Object other) {
            return other instanceof CreditKey key
                    && Objects.equals(key.authorId, authorId)
                    && Objects.equals(key.bookId, bookId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(authorId, bookId);
        }
    }

    /// Nobody makes its key before it is stored.
    @Entity
    static class Credit {
        @EmbeddedId CreditKey id;

        @ManyToOne(optional = false)
        @MapsId("authorId")
        Author author;

        @ManyToOne(optional = false)
        @MapsId("bookId")
        Book book;

        String role;
        LocalDate since;
    }

    record LoanKey(Long author, Long book) implements Serializable {}

    @Entity
    @IdClass(LoanKey.class)
    static class Loan {
        @Id @ManyToOne Author author;
        @Id @ManyToOne Book book;
        LocalDate until;
        String remark;
    }

    @Embeddable
    static class ShelfKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String room;
        int number;
    }

    /// Rows with keys of two parts on both sides of a many-to-many.
    @Entity
    static class Shelf {
        @EmbeddedId ShelfKey key;
        String title;

        @ManyToMany Set<Topic> topics = new LinkedHashSet<>();

        @OneToMany(mappedBy = "shelf", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Copy> copies = new ArrayList<>();
    }

    static class TopicKey implements Serializable {
        private static final long serialVersionUID = 1L;
        String area;
        Integer number;
    }

    @Entity
    @IdClass(TopicKey.class)
    static class Topic {
        @Id String area;
        @Id Integer number;
        String title;

        @ManyToMany(mappedBy = "topics")
        Set<Shelf> shelves = new LinkedHashSet<>();
    }

    static class CopyKey implements Serializable {
        private static final long serialVersionUID = 1L;
        ShelfKey shelf;
        int place;
    }

    /// A child whose key is its parent's with a number of its own.
    @Entity
    @IdClass(CopyKey.class)
    static class Copy {
        @Id @ManyToOne Shelf shelf;
        @Id int place;
        String title;
    }
}
