package dev.bureau.internal.data.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// Somebody who writes; has no version.
@Entity
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long id;

    @Column(nullable = false)
    public String name = "";

    public boolean famous;

    public @Nullable String country;

    public Author() {}

    public Author(String name, boolean famous) {
        this.name = name;
        this.famous = famous;
    }
}
