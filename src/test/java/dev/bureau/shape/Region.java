package dev.bureau.shape;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/// A region within another one.
@Entity
public class Region {

    @Id @GeneratedValue @Nullable Long id;

    String name = "";

    boolean closed;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Region parent;

    Region() {}

    Region(String name, @Nullable Region parent) {
        this.name = name;
        this.parent = parent;
    }
}
