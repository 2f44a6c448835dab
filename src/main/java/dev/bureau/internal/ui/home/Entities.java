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
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Link;
import dev.bureau.internal.ui.parts.Paths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What there is, by group: a row for each kind with the number of its rows.
final class Entities {

    private Entities() {}

    static List<Component> of(Desk desk, List<EntityModel> models) {
        Map<String, Div> groups = new LinkedHashMap<>();
        models.forEach(model ->
                groups.computeIfAbsent(model.group(), group -> box()).add(row(desk, model)));
        return groups.entrySet().stream()
                .<Component>map(
                        group -> new Section(new H2(words(desk, group.getKey())), group.getValue()))
                .toList();
    }

    private static String words(Desk desk, String group) {
        return group.isEmpty()
                ? desk.text("frame.group")
                : desk.labels().words("group", group, desk.locale());
    }

    private static Div box() {
        var box = new Div();
        box.addClassName("bureau-entities");
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
