package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.theme.aura.Aura;
import dev.bureau.internal.ui.parts.Banner;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Trail;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame around every page: the sidebar with the entities, the breadcrumbs, the user menu.
@PermitAll
@StyleSheet("base://" + Aura.STYLESHEET)
@StyleSheet("base://bureau/bureau.css")
@StyleSheet("base://bureau/parts.css")
public final class AdminLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Main content = new Main();
    private final Breadcrumbs breadcrumbs;
    private final Sidebar sidebar;

    AdminLayout(Desk desk, Brand brand) {
        this.desk = desk;
        breadcrumbs = new Breadcrumbs(desk);
        addClassName("bureau-frame");
        setPrimarySection(Section.DRAWER);
        if (brand.compact()) {
            addClassName("bureau-compact");
        }
        sidebar = new Sidebar(desk, brand);
        addToDrawer(sidebar);
        brand.notice().ifPresent(words -> addToNavbar(new Banner(words)));
        addToNavbar(header(new UserMenu(desk, brand)));
        content.setId("bureau-content");
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
    }

    private Component header(UserMenu userMenu) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(desk.text("frame.menu"));
        var space = new Div();
        space.addClassName("bureau-space");
        var header = new Header(skipLink(), toggle, railToggle(), breadcrumbs, space, userMenu);
        header.addClassName("bureau-header");
        return header;
    }

    private Component skipLink() {
        var skip = new NativeButton(desk.text("frame.skip"));
        skip.addClassName("bureau-skip");
        skip.getElement().setAttribute("data-bureau-focus", "#bureau-content");
        return skip;
    }

    private Component railToggle() {
        var toggle = new NativeButton();
        toggle.add(Icons.of("layout"));
        toggle.addClassName("bureau-rail-toggle");
        toggle.getElement().setAttribute("data-bureau-rail-toggle", true);
        toggle.setAriaLabel(desk.text("frame.collapse"));
        return toggle;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        sidebar.reveal(event.getLocation().getFirstSegment());
        breadcrumbs.show(
                event.getActiveChain().stream()
                        .filter(Trail.class::isInstance)
                        .map(view -> ((Trail) view).trail())
                        .findFirst()
                        .orElse(List.of()));
    }
}
