package dev.bureau.autoconfigure;

import dev.bureau.internal.data.account.Account;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.AccountStore;
import dev.bureau.internal.data.account.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// The filter chains where the back office checks passwords itself.
@Configuration(proxyBeanMethods = false)
class OwnSecurity {

    private final Chains chains;

    OwnSecurity(BureauProperties properties) {
        chains = new Chains(properties);
    }

    @Bean
    @Order(Chains.PAGES)
    SecurityFilterChain bureauPages(
            HttpSecurity http, SignIn signIn, AccountActors actors, AccountStore accounts) {
        return chains.pages(
                http,
                who -> accounts.find(who).flatMap(Account::locale),
                it ->
                        it.authenticationManager(new ProviderManager(signIn))
                                .addFilterAfter(
                                        new SessionEnd(actors), SecurityContextHolderFilter.class));
    }

    @Bean
    @Order(Chains.ASSETS)
    SecurityFilterChain bureauAssets(HttpSecurity http) {
        return chains.assets(http);
    }
}
