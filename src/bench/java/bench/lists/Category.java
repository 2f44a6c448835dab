package bench.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// What articles are about.
@Entity
public class Category {
    @Id Long id;

    @Column(nullable = false, length = 100, unique = true)
    String name = "";

    protected Category() {}
}
