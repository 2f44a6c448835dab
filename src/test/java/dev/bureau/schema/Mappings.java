package dev.bureau.schema;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;

/// Entities with every mapping that the reader must know.
final class Mappings {

    static final Class<?>[] ALL = {
        Book.class,
        Novel.class,
        Publisher.class,
        Chapter.class,
        Shelf.class,
        Seat.class,
        Membership.class,
        Passport.class,
        Person.class,
        Account.class,
        Rate.class,
        Audited.class,
        Address.class,
        Geo.class,
        SeatKey.class,
        MoneyConverter.class,
        YesNo.class
    };

    private Mappings() {}

    enum Genre {
        FICTION,
        SCIENCE {
            @Override
            boolean dry() {
                return true;
            }
        };

        boolean dry() {
            return false;
        }
    }

    enum Grade {
        GOOD("g"),
        POOR("p");

        @EnumeratedValue final String code;

        Grade(String code) {
            this.code = code;
        }
    }

    record Money(BigDecimal amount) {}

    @Converter(autoApply = true)
    static class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
        @Override
        public BigDecimal convertToDatabaseColumn(Money money) {
            return money == null ? null : money.amount();
        }

        @Override
        public Money convertToEntityAttribute(BigDecimal amount) {
            return amount == null ? null : new Money(amount);
        }
    }

    @Converter
    static class YesNo implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean value) {
            return value == null ? null : value ? "yes" : "no";
        }

        @Override
        public Boolean convertToEntityAttribute(String text) {
            return text == null ? null : text.equals("yes");
        }
    }

    @MappedSuperclass
    abstract static class Audited<K> {
        @Id @GeneratedValue K id;
        @CreationTimestamp Instant createdAt;

        @Column(updatable = false)
        @NotNull
        LocalDateTime enteredAt;

        @Version int lockVersion;
    }

    @Entity(name = "Book")
    @Table(
            uniqueConstraints = {
                @UniqueConstraint(columnNames = "isbn"),
                @UniqueConstraint(columnNames = {"title", "publisher_code"})
            })
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    static class Book extends Audited<Long> {
        @NotBlank
        @Size(min = 2, max = 80)
        String title;

        @Column(length = 20, nullable = false)
        String isbn;

        @Lob String blurb;

        @Column(columnDefinition = "text")
        String body;

        @Column(length = 4000)
        String notes;

        @Email String contact;
        String apiToken;
        char initial;
        UUID barcode;
        URI page;
        Locale language;
        ZoneId zone;

        @Column(unique = true)
        Currency currency;

        @PositiveOrZero
        @Max(10)
        int pages;

        @Column(precision = 9, scale = 2)
        @DecimalMin("0.50")
        BigDecimal price;

        Double weight;
        boolean lent;
        Boolean bound;

        @Convert(converter = YesNo.class)
        Boolean signed;

        @Enumerated(EnumType.STRING)
        Genre genre;

        @Enumerated(EnumType.STRING)
        Grade grade;

        LocalDate printed;
        LocalTime opens;
        OffsetDateTime sold;
        Duration reading;
        Year season;

        @SuppressWarnings("deprecation") // still found in older entities
        @Temporal(TemporalType.DATE)
        Date received;

        Calendar returned;
        byte[] cover;

        @Lob byte[] scan;
        Money paid;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> extras;

        String[] keywords;
        Serializable thing;

        @Positive int stock;

        @Formula("pages * 2")
        int sheets;

        @ElementCollection Set<String> aliases;

        @Embedded Address address;

        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "home_city", length = 7))
        @AttributeOverride(name = "enteredAt", column = @Column(name = "home_entered"))
        @AttributeOverride(name = "street", column = @Column(name = "home_street"))
        @AttributeOverride(name = "geo.north", column = @Column(name = "home_north"))
        @AttributeOverride(name = "geo.east", column = @Column(name = "home_east"))
        Address home;

        @ManyToOne(optional = false)
        Publisher publisher;

        @OneToMany(mappedBy = "book", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Chapter> chapters = new ArrayList<>();

        @ManyToMany Set<Shelf> shelves;

        @Transient String scratch;
    }

    @Entity(name = "Novel")
    static class Novel extends Book {
        String hero;
    }

    @Embeddable
    static class Address {
        @NotNull
        @Column(nullable = false)
        String city;

        String street;
        Geo geo;

        @Column(name = "address_entered")
        @CreationTimestamp
        Instant enteredAt;
    }

    @Embeddable
    static class Geo {
        double north;
        double east;
    }

    /// With property access, and one getter without a field of its name.
    @Entity(name = "Publisher")
    static class Publisher {
        private String code;
        private String stored;
        private List<Book> books;

        @Id
        @Column(length = 5)
        String getCode() {
            return code;
        }

        void setCode(String code) {
            this.code = code;
        }

        @Column(length = 30, unique = true)
        String getName() {
            return stored;
        }

        void setName(String name) {
            stored = name;
        }

        @OneToMany(mappedBy = "publisher")
        List<Book> getBooks() {
            return books;
        }

        void setBooks(List<Book> books) {
            this.books = books;
        }
    }

    @Entity(name = "Chapter")
    static class Chapter {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        UUID id;

        String heading;
        @ManyToOne Book book;
    }

    @Entity(name = "Shelf")
    static class Shelf {
        @Id Integer number;

        @ManyToMany(mappedBy = "shelves")
        Set<Book> books;

        @OneToMany
        @MapKeyColumn(name = "place")
        Map<String, Chapter> pinned;
    }

    @Embeddable
    record SeatKey(int line, String place) implements Serializable {}

    @Entity(name = "Seat")
    static class Seat {
        @EmbeddedId SeatKey key;
        String colour;
    }

    static class MembershipKey implements Serializable {
        Long person;
        int year;

        @Override
        public boolean equals(Object other) {
            return other instanceof MembershipKey key
                    && key.year == year
                    && Objects.equals(key.person, person);
        }

        @Override
        public int hashCode() {
            return year;
        }
    }

    @Entity(name = "Membership")
    @IdClass(MembershipKey.class)
    static class Membership {
        @Id @ManyToOne Person person;
        @Id int year;
        boolean paid;
    }

    @Entity(name = "Person")
    static class Person {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @NaturalId String email;

        @OneToOne(mappedBy = "person", cascade = CascadeType.ALL)
        Passport passport;
    }

    @Entity(name = "Passport")
    static class Passport {
        @Id Long id;
        @MapsId @OneToOne Person person;
        String number;
    }

    @Entity(name = "Account")
    @Inheritance(strategy = InheritanceType.JOINED)
    abstract static class Account {
        @Id @GeneratedValue Long id;

        @Column(name = "password_hash")
        String credentialText;
    }

    @Entity(name = "Rate")
    @Immutable
    static class Rate {
        @Id String code;
        BigDecimal value;
    }
}
