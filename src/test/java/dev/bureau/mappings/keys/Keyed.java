package dev.bureau.mappings.keys;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/// The declared class of the key is a type variable.
@MappedSuperclass
abstract class Keyed<K> {

    @Id K id;
    String title;

    K getId() {
        return id;
    }
}
