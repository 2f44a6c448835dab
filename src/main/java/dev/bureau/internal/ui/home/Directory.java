package dev.bureau.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.EntityGroup;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;

/// What there is where there is very much: only names, group by group, and a filter that leads to
/// the first of them. Nothing is counted.
final class Directory extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final List<Part> parts;
    private final Paragraph nothing = new Paragraph();

    Directory(Desk desk, List<EntityModel> models) {
        this.desk = desk;
        addClassName("bureau-directory");
        parts = EntityGroup.of(desk, models).stream().map(group -> new Part(desk, group)).toList();
        nothing.setText(desk.text("frame.filter.nothing"));
        nothing.addClassName("bureau-muted");
        nothing.setVisible(false);
        add(filter(desk.text("home.filter", models.size())));
        parts.forEach(this::add);
        add(nothing);
    }

    private TextField filter(String words) {
        var filter = new TextField();
        filter.addClassName("bureau-directory-filter");
        filter.getElement().setAttribute("data-bureau-search", true);
        filter.setId("bureau-find");
        filter.setPlaceholder(words);
        filter.setAriaLabel(words);
        filter.setPrefixComponent(Icons.of("search"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.EAGER);
        filter.addValueChangeListener(change -> show(change.getValue()));
        filter.addKeyDownListener(Key.ESCAPE, pressed -> filter.clear());
        filter.addKeyDownListener(Key.ENTER, pressed -> openFirst());
        return filter;
    }

    private void show(String typed) {
        parts.forEach(part -> part.show(desk, typed));
        nothing.setVisible(parts.stream().noneMatch(Component::isVisible));
    }

    private void openFirst() {
        parts.stream()
                .filter(Component::isVisible)
                .flatMap(part -> part.links.stream())
                .filter(Component::isVisible)
                .findFirst()
                .ifPresent(link -> UI.getCurrent().navigate(link.getHref()));
    }

    /// The names of one group.
    private static final class Part extends Section {
        private static final long serialVersionUID = 1L;

        private final transient EntityGroup group;
        private final List<Link> links;

        Part(Desk desk, EntityGroup group) {
            this.group = group;
            links =
                    group.models().stream()
                            .map(model -> new Link(Paths.list(model), desk.plural(model)))
                            .toList();
            var number = new Span(String.valueOf(links.size()));
            number.addClassName("bureau-count");
            var names = new Div();
            names.addClassName("bureau-directory-names");
            links.forEach(names::add);
            add(new H2(new Span(group.title()), number), names);
        }

        void show(Desk desk, String typed) {
            var wanted = group.wanted(desk, typed);
            for (var at = 0; at < links.size(); at++) {
                links.get(at).setVisible(wanted.test(group.models().get(at)));
            }
            setVisible(group.models().stream().anyMatch(wanted));
        }
    }
}
