package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.Component;

/// What keys and the mouse do to a cell of a list.
public final class Typed {

    private Typed() {}

    /// Opens the input of the cell.
    public static void open(Component cell) {
        ((EditCell) cell).press("");
    }

    /// Leaves the input with what was typed.
    public static void keep(Component cell) {
        ((EditCell) cell).press("leave");
    }

    /// Leaves the input without what was typed.
    public static void restore(Component cell) {
        ((EditCell) cell).press("restore");
    }
}
