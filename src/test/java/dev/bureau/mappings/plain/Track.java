package dev.bureau.mappings.plain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/// A row as plain as they come.
@Entity
class Track {
    @Id @GeneratedValue @Nullable Long id;
    String title = "";
    int seconds;

    /// Refers to a plain row.
    @Entity
    static class Play {
        @Id @GeneratedValue @Nullable Long id;
        @ManyToOne @Nullable Track track;
    }
}
