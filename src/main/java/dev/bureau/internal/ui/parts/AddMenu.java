package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.model.EntityModel;
import java.util.List;
import java.util.function.Function;

/// The way to add a row: to its form at once, or over a menu of types where there are several.
public final class AddMenu {

    /// Marks what a key of the list presses: see `list.js`.
    private static final String KEY = "data-bureau-key";

    private AddMenu() {}

    /// The button of a list.
    ///
    /// @param kinds the entities of which the actor may add rows; never none
    public static Component of(Desk desk, EntityModel model, List<EntityModel> kinds) {
        if (kinds.size() == 1) {
            var add = new Link(Paths.add(model), Icons.of("plus"), words(desk, kinds.getFirst()));
            add.addClassNames("bureau-button", "bureau-primary");
            add.getElement().setAttribute(KEY, "add");
            return add;
        }
        var open = new NativeButton();
        open.add(Icons.of("plus"), words(desk, model), Icons.of("angle-down"));
        open.addClassNames("bureau-button", "bureau-primary");
        open.getElement().setAttribute(KEY, "add");
        return menu(desk, open, kinds, kind -> item(desk, model, kind));
    }

    private static Span words(Desk desk, EntityModel model) {
        return new Span(desk.text("list.add", desk.inside(desk.singular(model))));
    }

    private static Component item(Desk desk, EntityModel model, EntityModel kind) {
        var name = new Span(desk.singular(kind));
        return new Link(Paths.add(model, kind), Icons.of(kind.icon()), name);
    }

    /// A button with a menu of types.
    ///
    /// @param item makes what leads to the form of a type
    public static Component menu(
            Desk desk,
            Component open,
            List<EntityModel> kinds,
            Function<EntityModel, Component> item) {
        var list = new Div();
        list.addClassNames("bureau-menu", "bureau-types");
        var menu = new Popover(list);
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(desk.text("list.add.type"));
        for (var kind : kinds) {
            var choice = item.apply(kind);
            choice.addClassName("bureau-menu-item");
            choice.getElement().addEventListener("click", click -> menu.close());
            list.add(choice);
        }
        return new Div(open, menu);
    }
}
