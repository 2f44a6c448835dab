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
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Brand;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The entities by group, with a quick filter and counts that come later.
final class Sidebar extends Aside {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Map<SideNav, List<SideNavItem>> groups = new LinkedHashMap<>();
    private final Paragraph nothing = new Paragraph();

    Sidebar(Desk desk, Brand brand) {
        this.desk = desk;
        addClassName("bureau-sidebar");
        getElement().setAttribute("aria-label", desk.text("frame.menu"));
        var entities = new Div();
        entities.addClassName("bureau-sidebar-groups");
        var actor = desk.actors().current();
        var models = actor.map(desk::visible).orElse(List.of());
        entities.add(home());
        byGroup(models).forEach((group, items) -> entities.add(group(group, items)));
        nothing.setText(desk.text("frame.filter.nothing"));
        nothing.setVisible(false);
        entities.add(nothing);
        add(name(brand), filter(), new Scroller(entities, Scroller.ScrollDirection.VERTICAL));
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
        var item = new SideNavItem(desk.text("home.title"), "", Icons.of("home-o"));
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", desk.text("home.title"));
        nav.addItem(item);
        groups.put(nav, List.of(item));
        return nav;
    }

    private static Map<String, List<EntityModel>> byGroup(List<EntityModel> models) {
        var byGroup = new LinkedHashMap<String, List<EntityModel>>();
        models.forEach(model ->
                byGroup.computeIfAbsent(model.group(), group -> new ArrayList<>()).add(model));
        return byGroup;
    }

    private SideNav group(String group, List<EntityModel> models) {
        var nav = new SideNav(words(group));
        var items = models.stream().map(this::item).toList();
        items.forEach(nav::addItem);
        groups.put(nav, items);
        return nav;
    }

    private String words(String group) {
        return group.isEmpty()
                ? desk.text("frame.group")
                : desk.labels().words("group", group, desk.locale());
    }

    private SideNavItem item(EntityModel model) {
        var item = new SideNavItem(desk.plural(model), Paths.list(model), Icons.of(model.icon()));
        item.setMatchNested(true);
        item.setTooltipText(desk.plural(model));
        item.setSuffixComponent(Counts.of(desk, model));
        return item;
    }

    private void show(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        groups.forEach((nav, items) -> {
            items.forEach(item -> item.setVisible(matches(item, wanted)));
            nav.setVisible(items.stream().anyMatch(Component::isVisible));
        });
        nothing.setVisible(groups.keySet().stream().noneMatch(Component::isVisible));
    }

    private static boolean matches(SideNavItem item, String wanted) {
        return item.getLabel().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
