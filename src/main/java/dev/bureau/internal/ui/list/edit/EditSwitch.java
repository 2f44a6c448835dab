package dev.bureau.internal.ui.list.edit;

import com.vaadin.flow.component.html.NativeButton;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Icons;

/// Turns every shown value that the actor may change into one that is edited in the list, and back.
public final class EditSwitch extends NativeButton {

    private static final long serialVersionUID = 1L;

    /// @param turn shows the rows anew
    public EditSwitch(Desk desk, Sheet sheet, Runnable turn) {
        add(Icons.of("pencil"));
        addClassNames("bureau-button", "bureau-edit-switch");
        setAriaLabel(desk.text("list.edit.switch"));
        setTitle(desk.text("list.edit.switch"));
        getElement().setAttribute("aria-pressed", "false");
        addClickListener(click -> {
            sheet.everything(!sheet.everything());
            getElement().setAttribute("aria-pressed", String.valueOf(sheet.everything()));
            turn.run();
        });
    }
}
