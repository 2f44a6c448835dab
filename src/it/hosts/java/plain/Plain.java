package plain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Controllers that answer any address of one or two segments, and entities that nobody may compare
/// or print.
@SpringBootApplication
public class Plain {
    public static void main(String[] arguments) {
        SpringApplication.run(Plain.class, arguments);
    }

    @RestController
    static class Pages {
        @GetMapping({"/", "/{page}", "/{page}/{part}"})
        String page(
                @PathVariable(required = false) String page,
                @PathVariable(required = false) String part) {
            return "the shop: " + page + " " + part;
        }
    }

    @Entity
    static class Note {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String text;

        @ManyToOne Note parent;

        @Override
        public boolean equals(Object other) {
            throw new AssertionError("equals was called");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("hashCode was called");
        }

        @Override
        public String toString() {
            throw new AssertionError("toString was called");
        }
    }
}
