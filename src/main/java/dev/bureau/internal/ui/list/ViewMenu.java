package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.data.view.SavedView;
import dev.bureau.internal.model.EntityModel;
import dev.bureau.internal.ui.parts.Confirmation;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;
import dev.bureau.internal.ui.parts.Toast;
import java.util.Optional;

/// What can be done with the view that is shown: have the list open with it, delete it.
final class ViewMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final Desk desk;
    private final EntityModel model;
    private final transient SavedView view;
    private final Runnable afterwards;
    private final Popover menu = new Popover();

    ViewMenu(Desk desk, EntityModel model, SavedView view, Runnable afterwards) {
        this.desk = desk;
        this.model = model;
        this.view = view;
        this.afterwards = afterwards;
        var open = new NativeButton();
        open.add(Icons.of("ellipsis-dots-v"));
        open.addClassName("bureau-view-menu");
        open.setAriaLabel(desk.text("list.views.menu", view.name()));
        var items = new Div();
        items.addClassName("bureau-menu");
        items.add(
                view.first()
                        ? item("list.views.last", "circle-thin", () -> first(Optional.empty()))
                        : item("list.views.first", "home-o", () -> first(Optional.of(view))));
        if (view.belongsTo(desk.actor())) {
            items.add(item("list.views.rename", "pencil", this::askForName));
            items.add(item("list.views.delete", "trash", this::askToDelete));
        }
        menu.add(items);
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setAriaLabel(desk.text("list.views.menu", view.name()));
        add(open, menu);
    }

    private Component item(String key, String icon, Runnable act) {
        var item = new NativeButton();
        item.add(Icons.of(icon), new Span(desk.text(key)));
        item.addClassName("bureau-menu-item");
        item.addClickListener(click -> {
            menu.close();
            act.run();
        });
        return item;
    }

    private void first(Optional<SavedView> first) {
        desk.views().open(model, first, desk.actor());
        Toast.done(
                first.isPresent()
                        ? desk.text("list.views.first.done", view.name())
                        : desk.text("list.views.last.done"));
        afterwards.run();
    }

    private void askForName() {
        new RenameView(desk, model, view, afterwards).open();
    }

    private void askToDelete() {
        var question =
                new Confirmation.Question(
                        desk.text("list.views.delete.ask", view.name()),
                        desk.text("list.views.delete.help"),
                        desk.text("list.views.delete"),
                        true);
        Confirmation.open(
                desk,
                question,
                () -> {
                    desk.views().delete(model, view.id(), desk.actor());
                    afterwards.run();
                });
    }
}
