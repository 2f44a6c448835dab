package dev.bureau.internal.ui.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import dev.bureau.internal.data.account.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// The actor's own session.
final class Session {

    private Session() {}

    /// Lets this session go on, under a new id, when all others of the account ended.
    static void renew(int stamp) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null || !(before.getPrincipal() instanceof SignedIn who)) {
            return;
        }
        var token =
                UsernamePasswordAuthenticationToken.authenticated(
                        who.anew(stamp), null, before.getAuthorities());
        token.setDetails(before.getDetails());
        var context = new SecurityContextImpl(token);
        SecurityContextHolder.setContext(context);
        var request = VaadinRequest.getCurrent();
        VaadinService.reinitializeSession(request);
        request.getWrappedSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
