package dev.bureau.internal.ui.account;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bureau.access.Actor;
import dev.bureau.access.ActorSource;
import dev.bureau.internal.ui.frame.AdminLayout;
import dev.bureau.internal.ui.mount.BackOffice;
import java.util.List;

/// Registers the pages around signing in, and leads everybody to the one they need: those without
/// any right to the page that says so, those whose session is over to the sign-in page.
public final class AccountScreens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ActorSource actors;

    public AccountScreens(ActorSource actors) {
        this.actors = actors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!BackOffice.isServedBy(event.getSource())) {
            return;
        }
        var routes = RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        routes.update(() -> register(routes));
        event.getSource()
                .addUIInitListener(begun -> begun.getUI().addBeforeEnterListener(this::guide));
    }

    private static void register(RouteConfiguration routes) {
        routes.setRoute("sign-in", SignInView.class, List.of());
        routes.setRoute("set-up", SetUpView.class, List.of());
        routes.setRoute("no-rights", NoRightsView.class, List.of());
        routes.setRoute("account", AccountView.class, List.of(AdminLayout.class));
    }

    private void guide(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (!guarded(target)) {
            return;
        }
        var actor = actors.current();
        if (actor.isEmpty()) {
            event.forwardTo(SignInView.class);
        } else if (powerless(actor.get()) && target != NoRightsView.class) {
            event.forwardTo(NoRightsView.class);
        } else if (!powerless(actor.get()) && target == NoRightsView.class) {
            event.forwardTo("");
        }
    }

    private static boolean guarded(Class<?> target) {
        return target.getPackageName().startsWith("dev.bureau.")
                && !target.isAnnotationPresent(AnonymousAllowed.class);
    }

    private static boolean powerless(Actor actor) {
        return !actor.superuser() && actor.permissions().isEmpty();
    }
}
