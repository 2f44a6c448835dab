package dev.bureau.shape;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/// A part of a shop within another one, known by a text.
@Entity
public class Section {

    @Id String code = "";

    String name = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Section parent;

    Section() {}

    Section(String code, String name, @Nullable Section parent) {
        this.code = code;
        this.name = name;
        this.parent = parent;
    }
}
