package bench.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// Who wrote articles.
@Entity
public class Author {
    @Id Long id;

    @Column(nullable = false, length = 120)
    String name = "";

    protected Author() {}
}
