package dev.bureau.mappings.dynamic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.envers.RevisionEntity;

/// A row whose versions are kept in a table that has no class, as Envers keeps them.
@Entity(name = "Leaflet")
class Leaflet {
    @Id @GeneratedValue Long id;
    String title;

    /// Counts versions together with who made them.
    @Entity(name = "Stamp")
    @RevisionEntity
    static class Stamp {
        @Id @GeneratedValue Long id;
        String person;
    }
}
