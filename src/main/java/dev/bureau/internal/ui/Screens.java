package dev.bureau.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.InvalidRouteConfigurationException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dev.bureau.internal.ui.form.FormView;
import dev.bureau.internal.ui.form.HistoryView;
import dev.bureau.internal.ui.frame.AdminLayout;
import dev.bureau.internal.ui.frame.FailureView;
import dev.bureau.internal.ui.frame.Languages;
import dev.bureau.internal.ui.frame.NotFoundView;
import dev.bureau.internal.ui.home.HomeView;
import dev.bureau.internal.ui.list.ListView;
import dev.bureau.internal.ui.model.ModelView;
import dev.bureau.internal.ui.model.ModelsView;
import dev.bureau.internal.ui.mount.BackOffice;
import dev.bureau.internal.ui.parts.Brand;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers the screens when the service starts, whatever packages the host application scans.
final class Screens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    private final ErrorHandler failures;
    private final transient Brand brand;

    Screens(ErrorHandler failures, Brand brand) {
        this.failures = failures;
        this.brand = brand;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!BackOffice.isServedBy(event.getSource())) {
            return;
        }
        var registry = event.getSource().getRouter().getRegistry();
        var routes = RouteConfiguration.forRegistry(registry);
        routes.update(() -> register(routes));
        if (registry instanceof ApplicationRouteRegistry application) {
            errorPage(application, NotFoundView.class);
            errorPage(application, FailureView.class);
        }
        event.getSource()
                .addSessionInitListener(begun -> begun.getSession().setErrorHandler(failures));
        event.getSource()
                .addUIInitListener(
                        begun -> begun.getUI().setLocale(Languages.of(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(this::prepare);
    }

    /// A host application that has such a page of its own keeps it.
    private static void errorPage(
            ApplicationRouteRegistry registry, Class<? extends Component> page) {
        try {
            registry.setErrorNavigationTargets(Set.of(page));
        } catch (InvalidRouteConfigurationException taken) {
            LOG.info("{} is not used: the application has a page of its own", page.getName());
        }
    }

    private static void register(RouteConfiguration routes) {
        route(routes, "", HomeView.class);
        route(routes, "model", ModelsView.class);
        route(routes, "model/:entity", ModelView.class);
        route(routes, ":entity", ListView.class);
        route(routes, ":entity/add", FormView.class);
        route(routes, ":entity/:id", FormView.class);
        route(routes, ":entity/:id/history", HistoryView.class);
    }

    private static void route(
            RouteConfiguration routes, String path, Class<? extends Component> view) {
        routes.setRoute(path, view, List.of(AdminLayout.class));
    }

    /// The theme is applied before the first paint, and everything else in the frame that only the
    /// browser can do is loaded beside the page.
    private void prepare(IndexHtmlResponse response) {
        var context = response.getVaadinRequest().getContextPath();
        var root = context + brand.path();
        var document = response.getDocument();
        document.child(0).attr("lang", Languages.of(response.getVaadinRequest()).getLanguage());
        document.child(0).attr("style", look());
        document.head().prependElement("script").attr("src", root + "/bureau/theme.js");
        document.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr(
                        "href",
                        brand.logo().map(logo -> context + logo).orElse(root + "/bureau/icon.svg"));
        document.head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", root + "/bureau/frame.js");
    }

    /// The host application's accent and radius, which were checked when they were read.
    private String look() {
        var accent = brand.accent().map("--bureau-accent: %s;"::formatted).orElse("");
        var radius = brand.radius().map("--bureau-radius: %dpx;"::formatted).orElse("");
        return accent + radius;
    }
}
