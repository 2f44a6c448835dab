package guarded;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Users and a stateless chain of its own over every address, and two of everything else.
@SpringBootApplication
@EnableMethodSecurity
public class Guarded {
    public static void main(String[] arguments) {
        SpringApplication.run(Guarded.class, arguments);
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ana").password("{noop}ana's word").roles("ADMIN").build(),
                User.withUsername("bob")
                        .password("{noop}bob's word")
                        .authorities("Secret:view")
                        .build(),
                User.withUsername("eve").password("{noop}eve's word").roles("GUEST").build());
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @RestController
    static class Api {
        @GetMapping("/api/hello")
        String hello() {
            return "hello";
        }
    }

    @Entity(name = "Secret")
    static class Secret {
        @Id Long id;
        String name;
    }

    @Bean
    Clock ourClock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Clock anotherClock() {
        return Clock.systemUTC();
    }

    @Bean
    TaskExecutor fast() {
        return new SimpleAsyncTaskExecutor("fast-");
    }

    @Bean
    TaskExecutor slow() {
        return new SimpleAsyncTaskExecutor("slow-");
    }

    @Bean
    TaskScheduler nightly() {
        return new SimpleAsyncTaskScheduler();
    }

    @Bean
    @Primary
    JsonMapper ours() {
        return JsonMapper.builder().build();
    }

    @Bean
    JsonMapper theirs() {
        return JsonMapper.builder().build();
    }

    @Bean
    FormattingConversionService conversions() {
        return new DefaultFormattingConversionService();
    }

    @Bean
    Validator strict() {
        return Validation.buildDefaultValidatorFactory().getValidator();
    }

    @Bean
    MessageSource messageSource() {
        var messages = new StaticMessageSource();
        messages.addMessage("Secret.plural", Locale.ENGLISH, "Confidences");
        return messages;
    }
}
