package dev.bureau.internal.ui.mount;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;

/// Marks a servlet that serves Bureau's screens, and no others.
public interface BackOffice {

    /// Whether the screens belong to this service, rather than to the application's own.
    static boolean isServedBy(VaadinService service) {
        return service instanceof VaadinServletService servlets
                && servlets.getServlet() instanceof BackOffice;
    }
}
