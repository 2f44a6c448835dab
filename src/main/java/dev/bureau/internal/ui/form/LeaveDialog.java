package dev.bureau.internal.ui.form;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.bureau.internal.ui.parts.Desk;

/// Asks before changes that are not saved are given up.
final class LeaveDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    LeaveDialog(Desk desk, Runnable stay, Runnable leave) {
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
