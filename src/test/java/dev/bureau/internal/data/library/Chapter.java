package dev.bureau.internal.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/// A part of a book, which lives and dies with it.
@Entity
public class Chapter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    public @Nullable String heading;

    @Min(0)
    public int pages;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public @Nullable Book book;

    public Chapter() {}

    public Chapter(String heading, int pages) {
        this.heading = heading;
        this.pages = pages;
    }
}
