package dev.bureau.internal.ui.list;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bureau.internal.model.Column;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;

/// One column among those that can be chosen. Shown ones are dragged, or moved by the arrow keys
/// together with Alt.
final class ColumnLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Column column;
    private final transient Owner owner;
    private final Checkbox shown;
    private final int place;

    /// Where columns are chosen.
    interface Owner {
        void show(Column column, boolean shown);

        void move(Column column, int to);

        void pin(Column column, boolean pinned);
    }

    ColumnLine(Desk desk, String title, Column column, Arrangement arranged, Owner owner) {
        this.column = column;
        this.owner = owner;
        place = arranged.names().indexOf(column.name());
        addClassName("bureau-columns-line");
        shown = new Checkbox(title, place >= 0);
        shown.setReadOnly(place >= 0 && arranged.columns().size() == 1);
        shown.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                owner.show(column, change.getValue());
            }
        });
        if (place >= 0) {
            var grip = new Span("⠿");
            grip.getElement().setAttribute("aria-hidden", "true");
            grip.addClassName("bureau-columns-grip");
            add(grip, shown, pin(desk, title, arranged.isPinned(column)));
            keys();
            drag();
            shown.setTooltipText(desk.text("list.columns.move"));
        } else {
            add(shown);
        }
    }

    private NativeButton pin(Desk desk, String title, boolean pinned) {
        var pin = new NativeButton();
        pin.add(Icons.of("pin"));
        pin.addClassName("bureau-columns-pin");
        pin.getElement().setAttribute("aria-pressed", String.valueOf(pinned));
        pin.setAriaLabel(desk.text("list.columns.pin", title));
        pin.setTitle(desk.text("list.columns.pin", title));
        pin.addClickListener(click -> owner.pin(column, !pinned));
        return pin;
    }

    private void keys() {
        Shortcuts.addShortcutListener(
                        this, () -> owner.move(column, place - 1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(
                        this, () -> owner.move(column, place + 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
    }

    private void drag() {
        DragSource.create(this);
        DropTarget.create(this)
                .addDropListener(drop ->
                        drop.getDragSourceComponent()
                                .filter(ColumnLine.class::isInstance)
                                .map(ColumnLine.class::cast)
                                .ifPresent(line -> owner.move(line.column, place)));
    }

    boolean isOf(Column other) {
        return column.name().equals(other.name());
    }

    void focus() {
        shown.focus();
    }
}
