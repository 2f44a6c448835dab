package dev.bureau.autoconfigure;

import dev.bureau.internal.ui.frame.Languages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Leads to the page that was asked for, in the language of the account.
final class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Function<String, Optional<Locale>> languages;

    /// @param languages the language that a user chose, by user name
    SignInSuccess(Function<String, Optional<Locale>> languages) {
        this.languages = languages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        languages.apply(who.getName()).map(Languages::cookie).ifPresent(response::addCookie);
        super.onAuthenticationSuccess(request, response, who);
    }
}
