package dev.bureau.internal.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bureau.access.Permission;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Counts;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.EntityGroup;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.List;

/// What there is, by group: a row for each kind with the number of its rows.
final class Entities {

    private Entities() {}

    static List<Component> of(Desk desk, List<EntityModel> models) {
        return EntityGroup.of(desk, models).stream()
                .<Component>map(group -> new Section(new H2(group.title()), rows(desk, group)))
                .toList();
    }

    private static Component rows(Desk desk, EntityGroup group) {
        var box = new Div();
        box.addClassName("bureau-entities");
        group.models().forEach(model -> box.add(row(desk, model)));
        return box;
    }

    private static Component row(Desk desk, EntityModel model) {
        var list =
                new Link(
                        Paths.list(model),
                        Icons.of(model.icon()),
                        new Span(desk.plural(model)),
                        Counts.of(desk, model));
        var row = new Div(list);
        row.addClassName("bureau-entity");
        if (desk.store().may(desk.actor(), model, Permission.ADD)) {
            row.add(add(desk, model));
        }
        return row;
    }

    private static Component add(Desk desk, EntityModel model) {
        var words = desk.text("list.add", desk.inside(desk.singular(model)));
        var add = new Link(Paths.add(model), Icons.of("plus"));
        add.addClassName("bureau-entity-add");
        add.setAriaLabel(words);
        add.setTitle(words);
        return add;
    }
}
