package dev.bureau.internal.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.bureau.internal.data.account.Account;
import dev.bureau.internal.data.account.PasswordChanges;
import dev.bureau.internal.ui.parts.Desk;
import dev.bureau.internal.ui.parts.Toast;

/// Asks staff for somebody's new password.
final class SetPasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient PasswordChanges changes;
    private final transient Account account;
    private final transient Runnable done;
    private final NewPassword password;

    SetPasswordDialog(Desk desk, PasswordChanges changes, Account account, Runnable done) {
        this.desk = desk;
        this.changes = changes;
        this.account = account;
        this.done = done;
        this.password = new NewPassword(desk);
        setHeaderTitle(desk.text("account.password.set"));
        setWidth("420px");
        var help = new Paragraph(desk.text("account.password.set.help", account.displayName()));
        add(help, password);
        var set = new Button(desk.text("account.password.set"), click -> set());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(desk.text("account.cancel"), click -> close()), set);
    }

    private void set() {
        if (!password.agrees()) {
            return;
        }
        switch (changes.of(account.id(), password.value(), desk.actor())) {
            case PasswordChanges.Changed changed -> succeed();
            case PasswordChanges.Refused refused -> password.refuse(desk.text(refused.reason()));
        }
    }

    private void succeed() {
        close();
        done.run();
        Toast.done(desk.text("account.password.set.done", account.displayName()));
    }
}
