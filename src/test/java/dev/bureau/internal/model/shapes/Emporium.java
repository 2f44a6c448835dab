package dev.bureau.internal.model.shapes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A shop on the web: classes called "...Impl" and "...Entity", long tables, prices with
/// currencies.
public final class Emporium {

    public static final Class<?>[] ENTITIES = {
        GoodsImpl.class,
        CatalogueImpl.class,
        TblOrders.class,
        OrderPosition.class,
        PersonEntity.class,
        StoreImpl.class
    };

    private Emporium() {}

    public enum OrderState {
        PLACED,
        PAID,
        SENT
    }

    @Entity(name = "CatalogueImpl")
    public static class CatalogueImpl {
        @Id @GeneratedValue private Long id;
        private String name;
        private String urlKey;
        private Integer sortOrder;
        private boolean visible;
        @ManyToOne private CatalogueImpl parent;
    }

    @Entity(name = "GoodsImpl")
    public static class GoodsImpl {
        @Id @GeneratedValue private Long id;

        @Column(nullable = false, unique = true)
        private String sku;

        private String name;
        private String slug;

        @Column(length = 4000)
        private String description;

        @Lob private String longDescriptionMarkdown;

        @Column(precision = 12, scale = 2)
        private BigDecimal price;

        @Column(length = 3)
        private String currency;

        private BigDecimal discountPercent;
        private String imageUrl;
        private String colour;

        @Column(length = 2)
        private String originCountry;

        private String manufacturerUrl;
        private Double weight;
        private Integer stockQuantity;
        private boolean active;
        private boolean taxable;
        private LocalDate availableFrom;
        @ManyToOne private CatalogueImpl category;
        private Instant createdAt;
        private Instant updatedAt;
    }

    @Embeddable
    public static class Place {
        private String street;
        private String zip;
        private String city;

        @Column(length = 2)
        private String country;
    }

    @Entity(name = "TblOrders")
    public static class TblOrders {
        @Id @GeneratedValue private Long id;

        @Column(unique = true)
        private String orderNumber;

        @Enumerated(EnumType.STRING)
        private OrderState status;

        @ManyToOne private PersonEntity customer;

        @Column(precision = 12, scale = 2)
        private BigDecimal total;

        @Column(length = 3)
        private String currencyCode;

        private Instant placedAt;
        @Embedded private Place shipping;

        @Lob private String internalNotes;

        @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
        private List<OrderPosition> positions;
    }

    @Entity(name = "OrderPosition")
    public static class OrderPosition {
        @Id @GeneratedValue private Long id;
        @ManyToOne private TblOrders order;
        @ManyToOne private GoodsImpl goods;
        private int quantity;

        @Column(precision = 12, scale = 2)
        private BigDecimal unitPrice;
    }

    @Entity(name = "PersonEntity")
    public static class PersonEntity {
        @Id @GeneratedValue private Long id;
        private String title;
        private String firstname;
        private String lastname;
        private String emailAddress;
        private String mobilePhone;
        private LocalDate dateOfBirth;
        private String pin;
        private Integer loginTokenCount;
    }

    @Entity(name = "StoreImpl")
    public static class StoreImpl {
        @Id @GeneratedValue private Long id;
        private String storeName;
        private Double latitude;
        private Double longitude;
        private String ipAddress;
        private String phone;
        private String website;
    }
}
