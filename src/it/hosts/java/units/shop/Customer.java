package units.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Customer {
    @Id Long number;
    String name;
}
