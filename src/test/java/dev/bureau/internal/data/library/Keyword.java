package dev.bureau.internal.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// A word that books are found by; its key is typed by people.
@Entity
public class Keyword {

    @Id public String word = "";

    public boolean internal;

    public Keyword() {}

    public Keyword(String word, boolean internal) {
        this.word = word;
        this.internal = internal;
    }
}
