package named;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Names in capitals, all of them quoted, in schemas that are not the connection's.
@SpringBootApplication
public class Named {
    public static void main(String[] arguments) {
        SpringApplication.run(Named.class, arguments);
    }

    @Bean
    PhysicalNamingStrategy capitals() {
        return new PhysicalNamingStrategyStandardImpl() {
            @Override
            public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
                return Identifier.toIdentifier(
                        "T " + name.getText().toUpperCase(Locale.ROOT), true);
            }
        };
    }

    @Entity(name = "Thing")
    static class Thing {
        @Id Long id;
        String order;
    }

    @Entity
    @Table(name = "Far", schema = "elsewhere")
    static class FarThing {
        @Id Long id;
        String select;
    }
}
