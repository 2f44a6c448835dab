package dev.bureau.mappings.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/// Refers to rows that have nothing to be called by.
@Entity
class Toss {
    @Id @GeneratedValue @Nullable Long id;
    @ManyToOne @Nullable Coin coin;
    boolean heads;

    /// Has a key and a number only.
    @Entity
    static class Coin {
        @Id @GeneratedValue @Nullable Long id;
        int diameter;
    }
}
