package dev.bureau.mappings.units.south;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/// A place for goods in the south.
@Entity
public class Depot {
    @Id @GeneratedValue Long id;
    String name;
    @ManyToOne Depot next;
}
