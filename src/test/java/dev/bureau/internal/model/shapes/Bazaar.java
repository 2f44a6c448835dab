package dev.bureau.internal.model.shapes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A market of many sellers: its people are addressees, its records are kept in embeddables, its
/// machines come with keys and documents.
public final class Bazaar {

    public static final Class<?>[] ENTITIES = {
        Buyer.class,
        Purchase.class,
        Shelf.class,
        ShelfText.class,
        ShelfEntry.class,
        Payout.class,
        ApiKeyEntity.class,
        Machine.class,
        Failure.class
    };

    private Bazaar() {}

    public enum Sort {
        NEW,
        OLD
    }

    @Embeddable
    public static class Keeping {
        private Instant dateCreated;
        private Instant dateModified;
        private String modifiedBy;
    }

    @Embeddable
    public static class Delivery {
        private String firstName;
        private String lastName;
        private String city;
        private String state;
    }

    @Entity(name = "Buyer")
    public static class Buyer {
        @Id @GeneratedValue private Long id;
        private String emailAddress;
        @Enumerated private Sort gender;
        private LocalDate dateOfBirth;
        @Embedded private Delivery delivery;
    }

    @Entity(name = "Purchase")
    public static class Purchase {
        @Id @GeneratedValue private Long id;
        @Enumerated private Sort status;
        @Enumerated private Sort orderType;
        @Enumerated private Sort paymentType;
        @ManyToOne private Buyer buyer;
        @ManyToOne private Shelf shelf;
        private String shoppingCartCode;
        private String voucherCode;
        private BigDecimal total;
        private LocalDate datePurchased;
        @Embedded private Delivery delivery;
    }

    @Entity(name = "Shelf")
    public static class Shelf {
        @Id @GeneratedValue private Long id;
        private String code;

        @OneToMany(mappedBy = "shelf", cascade = CascadeType.ALL, orphanRemoval = true)
        private List<ShelfText> texts;
    }

    @Entity(name = "ShelfText")
    public static class ShelfText {
        @Id @GeneratedValue private Long id;
        @Embedded private Keeping keeping;
        @ManyToOne private Shelf shelf;
        private String name;
        private String language;
    }

    @Entity(name = "ShelfEntry")
    public static class ShelfEntry {
        @Id @GeneratedValue private Long id;
        @Embedded private Keeping keeping;

        @ManyToOne(optional = false)
        private Shelf shelf;

        @ManyToOne private Buyer buyer;
    }

    @Embeddable
    public static class Coin {
        private String code;
        private int digits;
    }

    @Entity(name = "Payout")
    public static class Payout {
        @Id @GeneratedValue private Long id;
        @Embedded private Coin currency;
        private BigDecimal amount;
        private LocalDate paidOn;
        private String description;
    }

    @Entity(name = "ApiKeyEntity")
    @Table(name = "api_keys")
    public static class ApiKeyEntity {
        @Id @GeneratedValue private Long id;
        private String value;
        private String purpose;
    }

    public static class Settings implements AttributeConverter<Map<String, String>, String> {
        @Override
        public String convertToDatabaseColumn(Map<String, String> settings) {
            return String.valueOf(settings);
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String text) {
            return Map.of();
        }
    }

    @Entity(name = "Machine")
    public static class Machine {
        @Id @GeneratedValue private Long id;
        private String name;

        @Convert(converter = Settings.class)
        private Map<String, String> settings;
    }

    @Entity(name = "Failure")
    public static class Failure {
        @Id @GeneratedValue private Long id;
        private String error;
        private String stacktrace;
        private Instant happenedAt;
        @ManyToOne private Machine machine;
    }
}
