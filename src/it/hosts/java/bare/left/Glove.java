package bare.left;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "drawer")
public class Glove {
    @Id Long id;
    int size;
}
