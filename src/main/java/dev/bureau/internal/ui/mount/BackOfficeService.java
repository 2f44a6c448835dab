package dev.bureau.internal.ui.mount;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.PwaRegistry;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.SpringVaadinServletService;
import java.net.URL;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// A Vaadin service with routes, listeners, page shell and bundle of its own.
final class BackOfficeService extends SpringVaadinServletService {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext context;
    private final transient OwnResources resources = new OwnResources();
    private final transient RouteRegistry routes;
    private final String path;

    BackOfficeService(
            BackOfficeServlet servlet,
            DeploymentConfiguration configuration,
            ApplicationContext context) {
        super(servlet, configuration, context);
        this.context = context;
        routes = new Routes(getContext());
        path = servlet.path();
    }

    @Override
    protected VaadinContext constructVaadinContext() {
        return new OwnContext(getServlet().getServletContext(), new OwnResources());
    }

    @Override
    protected RouteRegistry getRouteRegistry() {
        return routes;
    }

    /// The application may be one that can be installed; the back office is none.
    @Override
    @SuppressWarnings("NullAway") // null is the documented way to have none
    protected PwaRegistry getPwaRegistry() {
        return null;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new OwnInstantiator(this, context));
    }

    /// Not one of the application's, which may have several and none for Vaadin.
    @Override
    protected Executor createDefaultExecutor() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("bureau-", 0).factory());
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(resources.over(Thread.currentThread().getContextClassLoader()));
    }

    /// Bureau's style sheets and scripts come with the servlet, however the application serves its
    /// static files.
    @Override
    public @Nullable URL getStaticResource(String file) {
        var own =
                file.startsWith(path + "/") ? resources.file(file.substring(path.length())) : null;
        return own == null ? super.getStaticResource(file) : own;
    }

    /// Routes that the application does not see.
    private static final class Routes extends ApplicationRouteRegistry {

        private static final long serialVersionUID = 1L;

        Routes(VaadinContext context) {
            super(context);
        }
    }
}
