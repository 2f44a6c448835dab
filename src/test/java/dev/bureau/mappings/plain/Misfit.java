package dev.bureau.mappings.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Values that are recognised by their names, and may all the same be something else.
@Entity
class Misfit {
    @Id long id;

    @Column(nullable = false)
    String title = "";

    @Nullable String email;
    @Nullable String phone;
    @Nullable String website;
    @Nullable String imageUrl;
    @Nullable String color;
    @Nullable BigDecimal price;

    @Column(length = 3)
    @Nullable String currency;

    @Column(length = 2)
    @Nullable String country;

    @Column(name = "home_country")
    @Nullable String homeCountry;

    @Column(length = 5)
    @Nullable String language;

    @Nullable BigDecimal percentage;

    @Column(precision = 12, scale = 7)
    @Nullable BigDecimal latitude;

    @Column(name = "ip_address")
    @Nullable String ipAddress;

    @Column(nullable = false)
    String slug = "";
}
