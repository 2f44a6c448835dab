package dev.bureau.autoconfigure;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The filter chains of the back office: one for its pages, where everybody must be signed in, and
/// one for its style sheets and scripts, which hold no data. Other paths are the application's, and
/// nothing that its own chains use is changed.
final class Chains {

    /// Before any chain of the application.
    static final int PAGES = -200;

    static final int ASSETS = -201;

    private final String path;
    private final String mapping;

    Chains(BureauProperties properties) {
        path = properties.path();
        mapping = path + "/*";
    }

    /// The chain of the pages.
    ///
    /// @param languages the language that a user chose, by user name
    /// @param signIn says how passwords are checked
    SecurityFilterChain pages(
            HttpSecurity http,
            Function<String, Optional<Locale>> languages,
            Customizer<HttpSecurity> signIn) {
        var requests = pageRequests();
        var success = new SignInSuccess(languages);
        success.setRequestCache(requests);
        success.setDefaultTargetUrl(path);
        http.securityMatcher(path, path + "/**")
                .headers(Headers::pages)
                .requestCache(cache -> cache.requestCache(requests))
                .csrf(csrf -> csrf.ignoringRequestMatchers(this::isVaadins))
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(path + "/sign-in", path + "/set-up")
                                .permitAll()
                                .requestMatchers(this::isVaadins)
                                .permitAll()
                                .requestMatchers(files())
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> signIn(form, success))
                .logout(logout ->
                        logout.logoutUrl(path + "/sign-out").logoutSuccessHandler(signedOut()));
        signIn.customize(http);
        return http.build();
    }

    /// The chain of style sheets and scripts.
    SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher(Headers.assets(path))
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

    /// What an open page asks of the server. Vaadin checks a token of its own, and the screens ask
    /// who acts.
    private boolean isVaadins(HttpServletRequest request) {
        return HandlerHelper.isFrameworkInternalRequest(mapping, request);
    }

    /// The files of Vaadin's bundle.
    private RequestMatcher files() {
        return new AndRequestMatcher(
                PathPatternRequestMatcher.pathPattern(path + "/**"),
                new OrRequestMatcher(
                        VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher(mapping),
                        VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher(mapping)));
    }

    /// Leads back to the page as it was, without a parameter of Spring's; apart from what the
    /// application remembers for its own sign-in.
    @SuppressWarnings("NullAway") // null is the documented way to have no parameter
    private HttpSessionRequestCache pageRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("BUREAU_SAVED_REQUEST");
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(
                new AndRequestMatcher(
                        PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path + "/**"),
                        new NegatedRequestMatcher(this::isVaadins),
                        new NegatedRequestMatcher(files()),
                        new NegatedRequestMatcher(HandlerHelper::isNonHtmlInitiatedRequest)));
        return cache;
    }

    private LogoutSuccessHandler signedOut() {
        var redirect = new UidlRedirectStrategy();
        return (request, response, who) ->
                redirect.sendRedirect(request, response, path + "/sign-in?bye");
    }
}
