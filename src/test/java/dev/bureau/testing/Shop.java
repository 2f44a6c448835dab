package dev.bureau.testing;

import dev.bureau.AdminSpec;
import dev.bureau.EntityAdmin;
import dev.bureau.internal.model.AdminSource;
import dev.bureau.internal.model.Inventory;
import dev.bureau.schema.EntitySchema;
import dev.bureau.schema.SchemaReader;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.annotations.CreationTimestamp;

/// A small schema nobody configured, for tests of models and checks.
public final class Shop {

    private static final List<EntitySchema> SCHEMAS = read();

    private Shop() {}

    /// The shop's entities with these admins.
    public static Inventory with(EntityAdmin<?>... admins) {
        var sources = new ArrayList<AdminSource<?>>();
        Arrays.stream(admins).forEach(admin -> sources.add(AdminSource.of(admin)));
        return new Inventory(SCHEMAS, sources);
    }

    /// An admin of products.
    public static EntityAdmin<Product> products(Consumer<AdminSpec<Product>> configuration) {
        return EntityAdmin.of(Product.class, configuration);
    }

    /// An admin of orders.
    public static EntityAdmin<Purchase> purchases(Consumer<AdminSpec<Purchase>> configuration) {
        return EntityAdmin.of(Purchase.class, configuration);
    }

    private static List<EntitySchema> read() {
        try (var factory =
                InMemory.of(
                        Product.class,
                        Category.class,
                        Purchase.class,
                        Line.class,
                        Size.class,
                        Supplier.class,
                        Stamp.class)) {
            return SchemaReader.read(factory);
        }
    }

    /// What stands in the shop window.
    public enum State {
        PLANNED,
        FOR_SALE,
        GONE
    }

    /// A thing for sale, with every kind of attribute.
    @Entity(name = "Product")
    public static class Product {
        @Id @GeneratedValue private Long id;

        @Column(unique = true)
        private String sku;

        private String name;
        @Lob private String description;
        private State state;
        private boolean featured;
        private BigDecimal price;
        private int sold;
        private LocalDate launch;
        @CreationTimestamp private Instant createdAt;
        private Instant updatedAt;
        private String apiSecret;
        private byte[] picture;
        @ManyToOne private Category category;
        @ManyToOne private Stamp stamp;
        @ManyToMany private Set<Supplier> suppliers = new HashSet<>();
        @Embedded private Size size;
        @Version private int revision;

        public Long getId() {
            return id;
        }

        public String getSku() {
            return sku;
        }

        public String getName() {
            return name;
        }

        public String getDescription() {
            return description;
        }

        public State getState() {
            return state;
        }

        public boolean isFeatured() {
            return featured;
        }

        public BigDecimal getPrice() {
            return price;
        }

        public Instant getCreatedAt() {
            return createdAt;
        }

        public String getApiSecret() {
            return apiSecret;
        }

        public byte[] getPicture() {
            return picture;
        }

        public Category getCategory() {
            return category;
        }

        public Stamp getStamp() {
            return stamp;
        }

        public Set<Supplier> getSuppliers() {
            return suppliers;
        }

        public Size getSize() {
            return size;
        }

        public int getRevision() {
            return revision;
        }

        /// Stored nowhere.
        public String getSummary() {
            return name + " " + price;
        }
    }

    /// How big a product is.
    @Embeddable
    public static class Size {
        private int width;
        private int height;

        public int getWidth() {
            return width;
        }

        public int getHeight() {
            return height;
        }
    }

    /// A shelf of products.
    @Entity(name = "Category")
    public static class Category {
        @Id @GeneratedValue private Long id;
        private String title;

        @OneToMany(mappedBy = "category")
        private List<Product> products = new ArrayList<>();

        public String getTitle() {
            return title;
        }

        public List<Product> getProducts() {
            return products;
        }
    }

    /// Who delivers.
    @Entity(name = "Supplier")
    public static class Supplier {
        @Id private String code;
        private String town;

        public String getCode() {
            return code;
        }
    }

    /// What somebody bought.
    @Entity(name = "Purchase")
    public static class Purchase {
        @Id @GeneratedValue private Long id;
        private LocalDate day;

        @OneToMany(mappedBy = "purchase", cascade = CascadeType.ALL, orphanRemoval = true)
        private List<Line> lines = new ArrayList<>();

        @OneToMany private List<Stamp> stamps = new ArrayList<>();

        public LocalDate getDay() {
            return day;
        }

        public List<Line> getLines() {
            return lines;
        }

        public List<Stamp> getStamps() {
            return stamps;
        }
    }

    /// One product of a purchase.
    @Entity(name = "Line")
    public static class Line {
        @Id @GeneratedValue private Long id;
        @ManyToOne private Purchase purchase;
        @ManyToOne private Product product;
        private int amount;

        public Purchase getPurchase() {
            return purchase;
        }

        public int getAmount() {
            return amount;
        }
    }

    /// Nothing but numbers.
    @Entity(name = "Stamp")
    public static class Stamp {
        @Id @GeneratedValue private Long id;
        private int value;

        public int getValue() {
            return value;
        }
    }

    /// No entity at all.
    public record Voucher(String code) {}
}
