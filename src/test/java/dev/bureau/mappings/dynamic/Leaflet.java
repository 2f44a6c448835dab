package dev.bureau.mappings.dynamic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/// A row whose versions are kept in a table that has no class, as Envers keeps them.
@Entity(name = "Leaflet")
class Leaflet {
    @Id @GeneratedValue Long id;
    String title;
}
