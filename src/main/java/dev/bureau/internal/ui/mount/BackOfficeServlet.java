package dev.bureau.internal.ui.mount;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringServlet;
import org.springframework.context.ApplicationContext;

/// Serves Bureau's screens below its path. An application's own Vaadin servlet, at another path or
/// at the root, does not know of it.
public final class BackOfficeServlet extends SpringServlet implements BackOffice {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;
    private final String path;

    /// @param path where it is mounted, such as `/admin`
    public BackOfficeServlet(ApplicationContext context, String path) {
        super(context, false);
        this.context = context;
        this.path = path;
    }

    String path() {
        return path;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration)
            throws ServiceException {
        var service = new BackOfficeService(this, configuration, context);
        service.init();
        return service;
    }
}
