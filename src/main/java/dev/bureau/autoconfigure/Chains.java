package dev.bureau.autoconfigure;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The filter chains of the back office: one for its pages, where everybody must be signed in, and
/// one for its style sheets and scripts, which hold no data. Other paths are the application's.
final class Chains {

    /// Before any chain of the application.
    static final int PAGES = -200;

    static final int ASSETS = -201;

    private final String path;

    Chains(BureauProperties properties) {
        this.path = properties.path();
    }

    /// The chain of the pages.
    ///
    /// @param languages the language that a user chose, by user name
    /// @param signIn says how passwords are checked
    SecurityFilterChain pages(
            HttpSecurity http,
            Function<String, Optional<Locale>> languages,
            Customizer<HttpSecurity> signIn) {
        var context = http.getSharedObject(ApplicationContext.class);
        var requests = context.getBean(VaadinDefaultRequestCache.class);
        requests.setDelegateRequestCache(plainCache());
        context.getBean(NavigationAccessControl.class).setLoginView(path + "/sign-in");
        var success = new SignInSuccess(languages);
        success.setRequestCache(requests);
        success.setDefaultTargetUrl(path);
        http.securityMatcher(path, path + "/**")
                .headers(Headers::pages)
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(path + "/sign-in", path + "/set-up").permitAll())
                .formLogin(form -> signIn(form, success))
                .logout(logout -> logout.logoutUrl(path + "/sign-out"))
                .with(
                        vaadin(),
                        it ->
                                it.logoutSuccessHandler(signedOut())
                                        .anyRequest(any -> any.authenticated()));
        signIn.customize(http);
        return http.build();
    }

    /// The chain of style sheets and scripts.
    SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher(Headers.assets())
                .headers(Headers::assets)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    private void signIn(FormLoginConfigurer<HttpSecurity> form, SignInSuccess success) {
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
