package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import dev.bureau.action.Selection;
import dev.bureau.internal.data.shape.Count;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.AddMenu;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The list's name, how many rows there are, and the way to add one.
final class ListHead extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final Span total = new Span();
    private final Div ways = new Div();

    /// @param shown the rows of the list
    ListHead(Desk desk, EntityModel model, Arranging arranging, Supplier<Selection> shown) {
        this.desk = desk;
        addClassName("bureau-head");
        total.addClassName("bureau-total");
        var title = new Div(new H1(desk.plural(model)), total);
        title.addClassName("bureau-head-title");
        ways.addClassName("bureau-head-ways");
        ways.add(new KeyMap(desk));
        if (desk.actor().superuser()) {
            ways.add(model(desk, model));
        }
        ways.add(new ColumnMenu(desk, model, arranging));
        ways.add(new ExportLink(desk, model, shown));
        var kinds = desk.store().addable(model, desk.actor());
        if (kinds.isEmpty()) {
            parents(model).ifPresent(ways::add);
        } else {
            ways.add(AddMenu.of(desk, model, kinds));
        }
        add(title, ways);
    }

    /// Adds a way to look at the rows, before the others.
    void way(Component way) {
        ways.addComponentAsFirst(way);
    }

    /// Where rows are added that only a parent can have.
    private Optional<Component> parents(EntityModel model) {
        var words =
                desk.registry().within(model).stream()
                        .map(desk::plural)
                        .collect(Collectors.joining(", "));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var hint = new Span(desk.text("list.within", words));
        hint.addClassName("bureau-total");
        return Optional.of(hint);
    }

    /// The way to the page that tells why the list is as it is.
    private static Link model(Desk desk, EntityModel model) {
        var link = new Link(Paths.model(model), Icons.of("sitemap"));
        link.addClassNames("bureau-button", "bureau-quiet");
        link.setAriaLabel(desk.text("list.model"));
        link.setTitle(desk.text("list.model"));
        return link;
    }

    /// Shows how many rows there are in all.
    void counted(Count all) {
        total.setText(Counts.words(desk, all));
    }
}
