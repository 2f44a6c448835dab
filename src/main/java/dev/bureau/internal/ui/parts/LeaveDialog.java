package dev.bureau.internal.ui.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before changes that are not saved are given up.
public final class LeaveDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    public LeaveDialog(Desk desk, Runnable stay, Runnable leave) {
        setHeader(desk.text("form.leave"));
        setText(desk.text("form.leave.help"));
        setCancelable(true);
        setCancelText(desk.text("form.leave.stay"));
        setConfirmText(desk.text("form.leave.go"));
        setConfirmButtonTheme("error primary");
        addCancelListener(event -> stay.run());
        addConfirmListener(event -> leave.run());
    }
}
