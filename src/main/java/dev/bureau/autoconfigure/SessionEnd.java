package dev.bureau.autoconfigure;

import dev.bureau.internal.data.account.AccountActors;
import dev.bureau.internal.data.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of somebody who was disabled or deleted, or whose password was set, with their
/// next request.
final class SessionEnd extends OncePerRequestFilter {

    private final AccountActors actors;

    SessionEnd(AccountActors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof SignedIn signedIn
                && actors.account(signedIn).isEmpty()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
