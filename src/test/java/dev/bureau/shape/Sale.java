package dev.bureau.shape;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Has everything that can be added up or grouped by.
@Entity
public class Sale {

    @Id @GeneratedValue @Nullable Long id;

    String title = "";

    int units;

    long grains;

    @Column(precision = 12, scale = 2)
    @Nullable BigDecimal price;

    @Nullable String currency;

    double weight;

    float tare;

    @Nullable Duration took;

    @Nullable Instant sold;

    @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    @Nullable State state;

    @Nullable Boolean urgent;

    @Nullable String buyer;

    int margin;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Region region;

    /// How far a sale is.
    enum State {
        OPEN,
        PAID,
        LOST
    }

    Sale() {}

    Sale(String title, int units) {
        this.title = title;
        this.units = units;
    }
}
