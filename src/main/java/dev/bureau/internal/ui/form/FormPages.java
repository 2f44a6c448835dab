package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The groups of a long form as pages, one in sight. All of them are in the browser, so that what
/// was typed on one is kept and checked with the others.
final class FormPages extends Div {

    private static final long serialVersionUID = 1L;

    /// More pages are a list at the side, since they would not stand in a row.
    private static final int MANY = 7;

    private final Tabs tabs = new Tabs();

    /// @param name what the list of pages is called
    /// @param expected how many pages there will be
    FormPages(String name, long expected) {
        addClassName("bureau-form-pages");
        tabs.getElement().setAttribute("aria-label", name);
        tabs.addSelectedChangeListener(event -> show());
        if (expected > MANY) {
            tabs.setOrientation(Tabs.Orientation.VERTICAL);
            addClassName("bureau-form-pages-many");
        }
        add(tabs);
    }

    void add(String title, Component group) {
        var page = new Page(new Tab(title), group);
        tabs.add(page.tab);
        add(page);
        show();
    }

    private void show() {
        pages().forEach(page ->
                page.getElement().setAttribute("hidden", !page.tab.equals(tabs.getSelectedTab())));
    }

    private Stream<Page> pages() {
        return getChildren().filter(Page.class::isInstance).map(Page.class::cast);
    }

    /// Selects the page on which the component stands, if it stands on one.
    static void reveal(Component component) {
        page(component).ifPresent(Page::select);
    }

    /// Marks the page on which the component stands as long as something on it is wrong.
    static void mark(Component component, boolean wrong) {
        page(component).ifPresent(page -> page.mark(component, wrong));
    }

    private static Optional<Page> page(Component component) {
        for (var at = Optional.of(component); at.isPresent(); at = at.get().getParent()) {
            if (at.get() instanceof Page page) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }

    /// One group, and the tab that shows it.
    private static final class Page extends Div {
        private static final long serialVersionUID = 1L;

        private final Tab tab;
        private final Set<Component> wrong = new HashSet<>();

        Page(Tab tab, Component group) {
            this.tab = tab;
            addClassName("bureau-form-page");
            add(group);
        }

        void select() {
            getParent()
                    .filter(FormPages.class::isInstance)
                    .map(FormPages.class::cast)
                    .ifPresent(pages -> pages.tabs.setSelectedTab(tab));
        }

        void mark(Component component, boolean isWrong) {
            if (isWrong) {
                wrong.add(component);
            } else {
                wrong.remove(component);
            }
            tab.getElement().getClassList().set("bureau-page-wrong", !wrong.isEmpty());
        }
    }
}
