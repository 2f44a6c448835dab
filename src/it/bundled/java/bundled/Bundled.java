package bundled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// An application that is made with Vaadin itself, and has a production bundle of its own.
@SpringBootApplication
public class Bundled {
    public static void main(String[] arguments) {
        SpringApplication.run(Bundled.class, arguments);
    }

    @Route("tables")
    public static class Tables extends Div {
        public Tables() {
            setText("the tables of the bundled");
        }
    }

    @Entity(name = "Seat")
    static class Seat {
        @Id String number;
    }
}
