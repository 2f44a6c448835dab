package bare.right;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Boot {
    @Id Long id;
    int size;
}
