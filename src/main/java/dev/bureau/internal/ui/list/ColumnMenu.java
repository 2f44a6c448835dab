package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;

/// The button behind which the columns of a list are chosen. What it opens is made when somebody
/// wants it, and goes when they are done: most open lists never need it.
final class ColumnMenu extends Div {

    private static final long serialVersionUID = 1L;

    ColumnMenu(Desk desk, EntityModel model, Arranging arranging) {
        addClassName("bureau-columns");
        var open = new NativeButton();
        open.add(Icons.of("grid-h"), new Span(desk.text("list.columns")));
        open.addClassName("bureau-button");
        var menu = new Popover();
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(desk.text("list.columns"));
        menu.setModal(true);
        menu.addClassName("bureau-filter-popover");
        menu.addOpenedChangeListener(event -> {
            menu.removeAll();
            if (event.isOpened()) {
                menu.add(new ColumnPanel(desk, model, arranging));
            }
        });
        add(open, menu);
    }
}
