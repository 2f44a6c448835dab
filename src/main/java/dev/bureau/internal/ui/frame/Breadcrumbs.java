package dev.bureau.internal.ui.frame;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.internal.ui.parts.Trail.Crumb;
import java.util.List;

/// The way from the home page to the shown one.
final class Breadcrumbs extends Nav {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final OrderedList steps = new OrderedList();

    Breadcrumbs(Desk desk) {
        this.desk = desk;
        addClassName("bureau-crumbs");
        setAriaLabel(desk.text("frame.breadcrumbs"));
        add(steps);
    }

    void show(List<Crumb> trail) {
        steps.removeAll();
        var home = desk.text("home.title");
        steps.add(trail.isEmpty() ? here(home) : step(new Crumb(home, "."), Paths.HOME));
        for (var crumb : trail) {
            steps.add(crumb.path().isEmpty() ? here(crumb.label()) : step(crumb, crumb.path()));
        }
    }

    private static ListItem step(Crumb crumb, String path) {
        return new ListItem(new Link(path, crumb.label()));
    }

    private static ListItem here(String label) {
        var words = new Span(label);
        words.getElement().setAttribute("aria-current", "page");
        words.setTitle(label);
        return new ListItem(words);
    }
}
