package mini;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// A stranger's application: two entities and Bureau on the class path, nothing else.
@SpringBootApplication
public class MiniApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(MiniApplication.class, arguments);
    }
}
