package forms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A sign-in page, accounts and error pages of its own; nothing is open but the sign-in page. Can
/// be deployed to a servlet container.
@SpringBootApplication
public class Forms extends SpringBootServletInitializer {
    public static void main(String[] arguments) {
        SpringApplication.run(Forms.class, arguments);
    }

    @Override
    protected SpringApplicationBuilder configure(SpringApplicationBuilder application) {
        return application.sources(Forms.class);
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ana").password("{noop}ana's word").roles("ADMIN").build());
    }

    @RestController
    static class Pages implements ErrorController {
        @GetMapping("/login")
        String login() {
            return "the sign-in page of the forms";
        }

        @GetMapping("/")
        String start() {
            return "the start of the forms";
        }

        @RequestMapping("/error")
        String error(HttpServletRequest request) {
            return "an error of the forms";
        }
    }

    @Entity(name = "Form")
    static class Form {
        @Id Long id;
        String name;
    }
}
