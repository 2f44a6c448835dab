package house;

import cellar.Barrel;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Migrated by Flyway, validated, cached, with pages of Thymeleaf at the root, tokens for its
/// interface, a port of its own for those who run it, and entities from other modules.
@SpringBootApplication
@EntityScan({"house", "cellar"})
public class House {
    public static void main(String[] arguments) {
        SpringApplication.run(House.class, arguments);
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    @Bean
    JwtDecoder tokensOfOurs() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(new byte[32], "HmacSHA256"))
                .build();
    }

    @Controller
    static class Pages {
        @GetMapping("/")
        String start() {
            return "start";
        }

        @GetMapping("/api/rooms")
        @ResponseBody
        String rooms() {
            return "rooms";
        }
    }

    /// Something else that writes to the database.
    @Bean
    Builders builders(JdbcClient sql) {
        return new Builders(sql);
    }

    record Builders(JdbcClient sql) {
        int rebuild() {
            return sql.sql("update room set name = 'Scullery' where id = 7").update();
        }
    }

    @Entity(name = "Room")
    @Cacheable
    static class Room {
        @Id Long id;
        String name;
        @ManyToOne Barrel barrel;
    }
}
