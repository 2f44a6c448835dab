package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.bureau.internal.ui.parts.Icons;
import java.util.function.BooleanSupplier;

/// A menu that is made when somebody wants it and gone afterwards, since most open lists never need
/// it. The arrow keys go through its items.
final class SmallMenu extends Popover {

    private static final long serialVersionUID = 1L;

    private final Div items = new Div();

    /// @param words what it is for
    SmallMenu(Component target, PopoverPosition position, String words) {
        setTarget(target);
        setPosition(position);
        setAriaLabel(words);
        items.addClassName("bureau-menu");
        items.getElement().setAttribute("role", "menu");
        items.getElement().setAttribute("aria-label", words);
        add(items);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                getElement().removeFromParent();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule("base://bureau/menu.js");
    }

    /// Something to do.
    void item(String words, String icon, Runnable act) {
        var item = new NativeButton(icon.isEmpty() ? words : "");
        if (!icon.isEmpty()) {
            item.add(Icons.of(icon), new Span(words));
        }
        add(item, "menuitem");
        item.addClickListener(click -> {
            close();
            act.run();
        });
    }

    /// Something that is so or not; the menu stays.
    void check(String words, BooleanSupplier chosen, Runnable turn) {
        var item = new NativeButton(words);
        add(item, "menuitemcheckbox");
        mark(item, chosen);
        item.addClickListener(click -> {
            turn.run();
            mark(item, chosen);
        });
    }

    private void add(NativeButton item, String role) {
        item.addClassName("bureau-menu-item");
        item.getElement().setAttribute("role", role);
        items.add(item);
    }

    private static void mark(NativeButton item, BooleanSupplier chosen) {
        item.getElement().setAttribute("aria-checked", "" + chosen.getAsBoolean());
    }

    /// Shows it; the browser moves it to where nothing covers it.
    void openIn(Component place) {
        place.getElement().appendChild(getElement());
        open();
    }
}
