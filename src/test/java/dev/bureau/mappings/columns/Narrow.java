package dev.bureau.mappings.columns;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Rows whose columns are smaller in the database than in the mapping.
final class Narrow {

    private Narrow() {}

    @Entity(name = "Postcard")
    static class Postcard {
        @Id @GeneratedValue Long id;
        String title;
        String words;
        Long weight;
        BigDecimal price;

        @OneToMany(mappedBy = "postcard", cascade = CascadeType.ALL, orphanRemoval = true)
        List<Sticker> stickers = new ArrayList<>();
    }

    @Entity(name = "Sticker")
    static class Sticker {
        @Id @GeneratedValue Long id;
        String title;
        @ManyToOne Postcard postcard;
    }
}
