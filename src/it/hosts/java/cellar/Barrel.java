package cellar;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// An entity of another module.
@Entity
@Cacheable
public class Barrel {
    @Id Long id;
    String wine;
}
