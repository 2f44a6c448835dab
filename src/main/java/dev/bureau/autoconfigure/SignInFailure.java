package dev.bureau.autoconfigure;

import dev.bureau.internal.data.account.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Sends back to the sign-in page, which says the same whatever was wrong, or how long to wait.
final class SignInFailure implements AuthenticationFailureHandler {

    private final String page;

    SignInFailure(String page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var query =
                switch (why) {
                    case TooManyAttempts many -> "?wait=" + many.seconds();
                    case AuthenticationServiceException broken -> "?unavailable";
                    default -> "?error";
                };
        response.sendRedirect(request.getContextPath() + page + query);
    }
}
