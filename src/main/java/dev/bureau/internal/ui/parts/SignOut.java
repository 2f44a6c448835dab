package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/// Ends the session of whoever asks for it.
public final class SignOut {

    private SignOut() {}

    /// Ends the session and leads to the sign-in page; to be called while a request of the page is
    /// answered.
    ///
    /// @param brand says where the back office is mounted
    public static void go(Brand brand) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var page = request.getContextPath() + brand.path() + "/sign-in?bye";
        UI.getCurrentOrThrow().getPage().setLocation(page);
        var who = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request, response, who);
    }
}
