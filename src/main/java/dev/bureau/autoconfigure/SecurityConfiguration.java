package dev.bureau.autoconfigure;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.SignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The filter chains of the back office: one for its pages, where everybody must be signed in, and
/// one for its style sheets and scripts, which hold no data. Other paths are the application's.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final int PAGES = -200;
    private static final int ASSETS = -201;

    private final String path;

    SecurityConfiguration(BureauProperties properties) {
        this.path = properties.path();
    }

    @Bean
    @Order(PAGES)
    SecurityFilterChain bureauPages(
            HttpSecurity http,
            VaadinDefaultRequestCache requests,
            NavigationAccessControl navigation,
            ObjectProvider<AuthenticationManager> managers,
            OwnSignIn own) {
        http.securityMatcher(path, path + "/**")
                .headers(Headers::pages)
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(path + "/sign-in", path + "/set-up").permitAll())
                .formLogin(form -> signIn(form, requests))
                .logout(logout -> logout.logoutUrl(path + "/sign-out"))
                .with(
                        vaadin(),
                        it ->
                                it.logoutSuccessHandler(signedOut())
                                        .anyRequest(any -> any.authenticated()));
        navigation.setLoginView(path + "/sign-in");
        own.apply(http, managers);
        return http.build();
    }

    @Bean
    @Order(ASSETS)
    SecurityFilterChain bureauAssets(HttpSecurity http) {
        return http.securityMatcher(Headers.assets())
                .headers(Headers::assets)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    OwnSignIn bureauOwnSignIn(ObjectProvider<SignIn> signIn, ObjectProvider<AccountActors> actors) {
        return new OwnSignIn(signIn.getIfAvailable(), actors.getIfAvailable());
    }

    private void signIn(
            FormLoginConfigurer<HttpSecurity> form, VaadinDefaultRequestCache requests) {
        var success = new SavedRequestAwareAuthenticationSuccessHandler();
        requests.setDelegateRequestCache(plainCache());
        success.setRequestCache(requests);
        success.setDefaultTargetUrl(path);
        form.loginPage(path + "/sign-in")
                .permitAll()
                .successHandler(success)
                .failureHandler(new SignInFailure(path + "/sign-in"));
    }

    /// Leads back to the address as it was, without a parameter of Spring's.
    @SuppressWarnings("NullAway") // null is the documented way to have no parameter
    private static HttpSessionRequestCache plainCache() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private LogoutSuccessHandler signedOut() {
        var redirect = new UidlRedirectStrategy();
        return (request, response, who) ->
                redirect.sendRedirect(request, response, path + "/sign-in?bye");
    }
}
