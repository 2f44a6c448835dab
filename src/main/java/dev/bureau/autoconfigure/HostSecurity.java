package dev.bureau.autoconfigure;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The filter chains where the application checks passwords.
@Configuration(proxyBeanMethods = false)
class HostSecurity {

    private final Chains chains;

    HostSecurity(BureauProperties properties) {
        chains = new Chains(properties);
    }

    @Bean
    @Order(Chains.PAGES)
    SecurityFilterChain bureauPages(
            HttpSecurity http, ObjectProvider<AuthenticationManager> managers) {
        return chains.pages(
                http, who -> Optional.empty(), it -> managers.ifUnique(it::authenticationManager));
    }

    @Bean
    @Order(Chains.ASSETS)
    SecurityFilterChain bureauAssets(HttpSecurity http) {
        return chains.assets(http);
    }
}
