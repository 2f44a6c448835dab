package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.EntityGroup;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;

/// The entities by group, with a quick filter.
final class Sidebar extends Aside {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final SideNav home;
    private final List<SidebarGroup> groups;
    private final Paragraph nothing = new Paragraph();

    Sidebar(Desk desk, Brand brand) {
        this.desk = desk;
        addClassName("bureau-sidebar");
        getElement().setAttribute("aria-label", desk.text("frame.menu"));
        var models = desk.actors().current().map(desk::visible).orElse(List.of());
        var many = EntityGroup.many(models);
        home = home();
        groups =
                EntityGroup.of(desk, models).stream()
                        .map(group -> new SidebarGroup(desk, group, many))
                        .toList();
        nothing.setText(desk.text("frame.filter.nothing"));
        nothing.setVisible(false);
        var entities = new Div(home);
        entities.addClassName("bureau-sidebar-groups");
        groups.forEach(entities::add);
        entities.add(nothing);
        add(name(brand), filter(), new Scroller(entities, Scroller.ScrollDirection.VERTICAL));
    }

    /// Unfolds the group of the page that is shown.
    ///
    /// @param segment the first segment of its address
    void reveal(String segment) {
        groups.forEach(group -> group.reveal(segment));
    }

    private static Component name(Brand brand) {
        Component mark =
                brand.logo()
                        .<Component>map(address -> new Image(address, ""))
                        .orElseGet(() -> new Span(brand.name().substring(0, 1)));
        mark.addClassName("bureau-mark");
        var title = new Span(brand.name());
        title.addClassName("bureau-title");
        var link = new Link(Paths.HOME, mark, title);
        link.addClassName("bureau-name");
        return link;
    }

    private Component filter() {
        var filter = new TextField();
        filter.addClassName("bureau-sidebar-filter");
        filter.setPlaceholder(desk.text("frame.filter"));
        filter.setAriaLabel(desk.text("frame.filter"));
        filter.setPrefixComponent(Icons.of("search"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.EAGER);
        filter.addValueChangeListener(change -> show(change.getValue()));
        filter.addKeyDownListener(Key.ESCAPE, pressed -> filter.clear());
        return filter;
    }

    private SideNav home() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", desk.text("home.title"));
        nav.addItem(new SideNavItem(desk.text("home.title"), "", Icons.of("home-o")));
        return nav;
    }

    private void show(String typed) {
        home.setVisible(typed.isBlank());
        var found = groups.stream().filter(group -> group.narrow(typed)).count();
        nothing.setVisible(found == 0 && !typed.isBlank());
    }
}
