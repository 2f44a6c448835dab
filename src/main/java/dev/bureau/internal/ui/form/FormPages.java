package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Optional;
import java.util.stream.Stream;

/// The groups of a long form as pages, one in sight. All of them are in the browser, so that what
/// was typed on one is kept and checked with the others.
final class FormPages extends Div {

    private static final long serialVersionUID = 1L;

    private final Tabs tabs = new Tabs();

    FormPages(String name) {
        addClassName("bureau-form-pages");
        tabs.getElement().setAttribute("aria-label", name);
        tabs.addSelectedChangeListener(event -> show());
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
        var at = Optional.of(component);
        while (at.isPresent()) {
            if (at.get() instanceof Page page) {
                page.select();
                return;
            }
            at = at.get().getParent();
        }
    }

    /// One group, and the tab that shows it.
    private static final class Page extends Div {
        private static final long serialVersionUID = 1L;

        private final Tab tab;

        Page(Tab tab, Component group) {
            this.tab = tab;
            add(group);
        }

        void select() {
            getParent()
                    .filter(FormPages.class::isInstance)
                    .map(FormPages.class::cast)
                    .ifPresent(pages -> pages.tabs.setSelectedTab(tab));
        }
    }
}
