package validated;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// A schema that was there before, which is only compared with the entities.
@SpringBootApplication
public class Validated {
    public static void main(String[] arguments) {
        SpringApplication.run(Validated.class, arguments);
    }

    @Entity(name = "Tree")
    @Table(name = "trees")
    static class Tree {
        @Id Long id;
        String colour;
    }
}
