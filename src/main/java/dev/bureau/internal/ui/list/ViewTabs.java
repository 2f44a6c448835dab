package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.bureau.internal.data.view.Audience;
import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import dev.bureau.query.Condition;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The saved views of a list as tabs with the numbers of their rows, before them all rows. There is
/// nothing to see until there is a view.
final class ViewTabs extends Nav {

    private static final long serialVersionUID = 1L;
    private static final long NONE = -1;

    private final Desk desk;
    private final EntityModel model;
    private List<SavedView> views = List.of();
    private final List<Tab> tabs = new ArrayList<>();
    private Optional<ViewMenu> menu = Optional.empty();
    private String address = "";
    private long origin = NONE;

    /// A view, or all rows.
    ///
    /// @param address what is asked for
    private record Tab(String address, Link link) implements Serializable {}

    ViewTabs(Desk desk, EntityModel model) {
        this.desk = desk;
        this.model = model;
        addClassName("bureau-views");
        setAriaLabel(desk.text("list.views"));
        reload();
    }

    /// Reads the views again.
    void reload() {
        views = desk.views().of(model, desk.actor());
        fill();
    }

    /// Counts the rows of all views again.
    void recount() {
        fill();
    }

    /// Marks the view whose question is asked. The numbers stay as they are.
    ///
    /// @param asked the address of the list's first page
    void show(String asked) {
        if (!asked.equals(address)) {
            address = asked;
            mark();
        }
    }

    /// Remembers the view from which one goes on: the one whose address this is, else the one that
    /// the address names.
    void arrive(String asked, Optional<Long> from) {
        origin =
                views.stream()
                        .filter(view -> view.address().equals(asked))
                        .findFirst()
                        .map(SavedView::id)
                        .or(() -> from)
                        .orElse(NONE);
    }

    /// Whether a view asks this.
    boolean asks(String asked) {
        return views.stream().anyMatch(view -> view.address().equals(asked));
    }

    /// Whether the list opens with less than all rows.
    boolean opensWithSome() {
        return !model.opening().equals(Condition.ALL) || views.stream().anyMatch(SavedView::first);
    }

    /// The view from which one came.
    Optional<SavedView> origin() {
        return views.stream().filter(view -> view.id() == origin).findFirst();
    }

    /// The view whose question is asked.
    Optional<SavedView> current() {
        return views.stream().filter(view -> view.address().equals(address)).findFirst();
    }

    private void fill() {
        removeAll();
        menu = Optional.empty();
        tabs.clear();
        setVisible(!views.isEmpty());
        if (views.isEmpty()) {
            return;
        }
        var all = tab(Paths.list(model, Opening.ALL), new Span(desk.text("list.views.all")));
        tabs.add(new Tab("", all));
        views.forEach(view -> tabs.add(new Tab(view.address(), tab(view))));
        tabs.forEach(tab -> add(tab.link()));
        mark();
    }

    private void mark() {
        tabs.forEach(tab -> {
            if (tab.address().equals(address)) {
                tab.link().getElement().setAttribute("aria-current", "page");
            } else {
                tab.link().getElement().removeAttribute("aria-current");
            }
        });
        menu.ifPresent(this::remove);
        menu = current().map(view -> new ViewMenu(desk, model, view, this::reload));
        menu.ifPresent(this::add);
    }

    private Link tab(SavedView view) {
        var tab = tab(Paths.list(model, view.address()), new Span(view.name()));
        if (!(view.audience() instanceof Audience.Nobody)) {
            tab.addComponentAsFirst(Icons.of("group"));
        }
        var query = ListState.read(QueryParameters.fromString(view.address()), model);
        tab.add(Counts.of(desk, model, query.state().query()));
        tab.setTitle(who(view));
        return tab;
    }

    private static Link tab(String path, Component words) {
        var tab = new Link(path, words);
        tab.addClassName("bureau-view");
        return tab;
    }

    private String who(SavedView view) {
        return switch (view.audience()) {
            case Audience.Nobody nobody -> desk.text("list.views.own");
            case Audience.Everybody everybody -> desk.text("list.views.everybody", view.owner());
            case Audience.Members members ->
                    desk.text("list.views.members", view.owner(), members.group());
        };
    }
}
