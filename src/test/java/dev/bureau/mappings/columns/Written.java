package dev.bureau.mappings.columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Columns that are written at certain times or within limits.
@SuppressWarnings("deprecation") // models still have the check of Hibernate
final class Written {

    private Written() {}

    /// Some values are given once, some only later.
    @Entity
    static class Permit {
        @Id @GeneratedValue private @Nullable Long id;
        private @Nullable String holder;

        @Column(updatable = false)
        private @Nullable String number;

        @Column(insertable = false)
        private @Nullable String remark;
    }

    /// Values that are there from the start.
    @Entity
    static class Ticket {
        @Id @GeneratedValue private @Nullable Long id;
        private String subject = "No subject";

        @ColumnDefault("'NEW'")
        @Column(nullable = false)
        private @Nullable String state;

        @Column(nullable = false, columnDefinition = "integer default 3")
        private @Nullable Integer priority;

        @ColumnDefault("current_timestamp")
        @Column(nullable = false)
        private @Nullable Instant opened;
    }

    /// Nobody sees its secret, and no row can do without one.
    @Entity
    static class Login {
        @Id @GeneratedValue private @Nullable Long id;

        @Column(nullable = false, unique = true)
        private @Nullable String name;

        @NotNull
        @Column(length = 60, nullable = false)
        private @Nullable String password;

        private @Nullable String resetKey;
    }

    /// What the columns have room for, and what they refuse.
    @Entity
    @Check(name = "offer_price_range", constraints = "price between 0 and 500")
    static class Offer {
        @Id @GeneratedValue private @Nullable Long id;

        @Column(length = 12)
        private @Nullable String name;

        @Column(precision = 5, scale = 2)
        private @Nullable BigDecimal price;

        @Check(constraints = "pieces > 0")
        private @Nullable Integer pieces;

        @Column(columnDefinition = "text")
        private @Nullable String body;

        @Lob private @Nullable String terms;

        @Column(length = Length.LONG32)
        private @Nullable String notes;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        private @Nullable String remarks;

        @Column(columnDefinition = "varchar(400)")
        private @Nullable String summary;
    }
}
